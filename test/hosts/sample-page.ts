/** A page as firms have them, for a style sheet that comes without one. */
export const samplePage = (sheet: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Harbourline IT</title><link rel="stylesheet" href="${sheet}"></head>
<body class="body layout">
<header class="header navbar nav"><nav class="nav"><a class="brand navbar-brand" href="#a">Harbourline IT</a>
<ul class="menu nav"><li class="active"><a href="#b">Services</a></li><li><a href="#c">Prices</a></li></ul></nav></header>
<main class="container content section"><h1 class="title">Security for small firms</h1>
<p class="lead subtitle">We look after <em>your</em> computers, <strong>day and night</strong>.</p>
<div class="row columns grid"><div class="col column card panel box"><h2>Watch</h2><p>Someone looks.</p><button class="btn button btn-primary">Call us</button></div>
<div class="col column card panel box"><h2>Repair</h2><ul><li>Backups</li><li>Patches</li></ul></div></div>
<table class="table"><thead><tr><th>Plan</th><th>Price</th></tr></thead><tbody><tr><td>Small</td><td>$90</td></tr></tbody></table>
<form class="form"><label class="label" for="f">E-mail</label><input class="input form-control" id="f" type="email"><select class="select form-select"><option>One</option></select><textarea class="textarea">x</textarea><input type="checkbox"><button type="submit" class="btn button">Send</button></form>
<blockquote>They answered at two in the morning.</blockquote><pre><code>203.0.113.7</code></pre></main>
<footer class="footer"><p>© Harbourline IT <a href="#d">Imprint</a></p></footer></body></html>`;
