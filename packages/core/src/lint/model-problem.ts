/** Something that is wrong with a model. */
export interface ModelProblem {
  /** Where: `dimensions.0.questions.2.text`. */
  readonly path: string;
  readonly code: string;
  /** With an error the model cannot be used; a warning costs a client something. */
  readonly level: 'error' | 'warning';
  /** A sentence for whoever wrote the model. */
  readonly message: string;
}
