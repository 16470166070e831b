import { chromium } from 'playwright-core';
const [,, url, out, w='1280', h='900', theme='light', script=''] = process.argv;
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync']});
const p = await b.newPage({viewport:{width:+w,height:+h},colorScheme:theme});
p.on('console',m=>console.log('console',m.type(),m.text())); p.on('pageerror',e=>console.log('pageerror',e.message,e.stack?.slice(0,600)));
await p.goto(url); await p.waitForTimeout(1200);
if(script) await p.evaluate(script), await p.waitForTimeout(1500);
await p.screenshot({path:out,fullPage:true}); await b.close();
