export {
  type AddressParts,
  type AddressProblem,
  addressProblem,
} from './address/address-problem.ts';
