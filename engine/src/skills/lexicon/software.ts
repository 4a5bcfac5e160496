import type { LexiconTable } from '../rows.ts'

export const software: LexiconTable = `
// Fields

== domain .3
Software development = software engineering, programming?, coding?, développement logiciel, Softwareentwicklung, desarrollo de software,
    computer programming, application development, software design and development when languages, computer, object, python, java, c++,
    testing, skills, design unless language, languages, interface, interfaces

== domain .45 < software-development
Computer science = informatics, informatique, Informatik, comp sci
Web development = web dev, web application development, web programming, website development, développement web, Webentwicklung,
    desarrollo web, web applications, web technologies
Front-end development = front-end, frontend development, front end engineering, développement front-end, UI development,
    front-end technologies
Back-end development = back-end, backend development, server-side development, server-side programming, back end engineering
Full-stack development = full-stack, full stack engineering, fullstack development < web-development
Mobile development = mobile app development, mobile application development, mobile apps, mobile programming, développement mobile
Game development = game programming, video game development, gamedev
Embedded systems = embedded software, embedded software development, embedded programming, embedded development, firmware development,
    firmware, systèmes embarqués, eingebettete systeme, bare metal programming @ .7
Desktop development = desktop applications, desktop app development, GUI development, GUI programming
Systems programming = system programming, low-level programming, kernel development, operating system development @ .7
Real-time systems = real-time operating systems, RTOS, real-time programming, hard real-time @ .75 < embedded-systems
Compilers = compiler design, compiler construction, compiler development @ .85
Computer graphics = graphics programming, 3D graphics programming, rendering engines, real-time rendering @ .75
Distributed systems = distributed computing, distributed systems design, large-scale systems, systèmes distribués, verteilte systeme @ .7
Parallel computing = parallel programming, parallel processing @ .75 ~ distributed-systems
High-performance computing = HPC, supercomputing @ .8 < parallel-computing
Concurrency = concurrent programming, multithreading, multi-threading, multithreaded programming, asynchronous programming,
    async programming @ .65
Software architecture = software architecture design, application architecture, software design, architecture logicielle,
    Softwarearchitektur, arquitectura de software @ .55
Systems design #system-design = system design, system architecture, systems architecture @ .5 ~ software-architecture
API development = API design, API, web services, web APIs, API integration, application programming interfaces,
    API management @ .5 < back-end-development
Database design = data modelling for databases, database modelling, schema design, database schema design, relational database design @ .55
Algorithms = algorithm design, algorithm development, algorithmics, algorithmique, algorithmen @ .5 < computer-science
Data structures = data structure, structures de données, datenstrukturen @ .5 < computer-science ~ algorithms
Operating systems = OS internals, operating system concepts @ .45 < computer-science
Information technology #information-technology = IT??, ICT, information and communication technology, information technologies,
    technologies de l'information @ .15 when infrastructure, systems, degree
Human-computer interaction = HCI, human-machine interaction @ .65 < computer-science
Blockchain development = blockchain, blockchain technology, distributed ledger technology, web3, web 3.0 @ .8
Smart contracts = smart contract development @ .85 < blockchain-development
Internet of things = IoT, IIoT, industrial internet of things @ .65
Robotics programming = robot programming, robot software @ .75
Augmented reality = AR development @ .75 ~ virtual-reality
Virtual reality = VR?, VR development, mixed reality, extended reality @ .75
Open source = open-source software, open-source development, open source contributions, FOSS, logiciel libre @ .35
Geospatial software #geospatial-development = geospatial development, web mapping, geospatial applications @ .75
Web accessibility = WCAG, a11y, accessible web design, digital accessibility, ARIA, WAI-ARIA,
    accessibility standards @ .65 < front-end-development
Responsive design = responsive web design, mobile-first design, responsive layouts @ .5 < front-end-development
Single-page applications = SPA development, single page apps, SPAs @ .55 < front-end-development
Progressive web apps = PWA, PWAs, progressive web applications @ .65 < front-end-development
Cross-browser compatibility = cross-browser testing, cross-browser development @ .5 < front-end-development
Web performance = web performance optimisation, front-end performance, page speed optimisation, Core Web Vitals,
    Lighthouse audits @ .65 < front-end-development
E-commerce development = online shop development, ecommerce platforms @ .6 < web-development
Scripting = scripting languages?, script writing for automation @ .4 < software-development
Low-code development = low-code, no-code, no-code development, low-code platforms @ .55
Digital signal processing = DSP @ .75
Localisation engineering = software localisation, i18n, internationalisation, l10n @ .6
Legacy systems = legacy code, legacy modernisation, legacy applications, mainframe modernisation @ .5
Technical documentation = software documentation, API documentation, code documentation, documentation technique, technische dokumentation,
    developer documentation @ .4
Application support = production support, application maintenance, L2 support, L3 support, second-line application support @ .45
Application integration = systems integration, system integration, enterprise application integration, EAI, software integration @ .5
Software as a service = SaaS, SaaS products, SaaS platforms @ .4
Caching = cache design, distributed caching, web caching @ .55
Middleware = message-oriented middleware @ .6 < back-end-development

// Languages

== language .7 < software-development
JavaScript = js?, ECMAScript, ES6, ES2015, java script, vanilla JavaScript, ES6+, vanilla js @ .6 ~ typescript < front-end-development
TypeScript = type script, ts? @ .7 < front-end-development when javascript, react, angular, node
Python = Python 3, python3, python 2, CPython, python programming, python scripting, pyhton @ .6
Java = core java, Java 8, Java8, Java 11, Java11, Java 17, Java 21, java SE, J2SE, Java programming @ .6 ~ kotlin, c#
C# = csharp, c sharp @ .7 ~ java
C++ = cpp, c plus plus, c++11, c++14, c++17, c++20, modern c++ @ .7
C?? #c = ANSI C, C programming, C language, C99, C11, programming in C @ .7 ~ c++ when gcc, clang, embedded, firmware, kernel, pointers,
    microcontroller, assembly, posix, linux unless level, levels, suite, class, corp, section, minor, major, ^vitamin, ^hepatitis, ^class,
    ^grade, ^section, ^appendix, ^series, ^category, ^option, ^part, ^degrees
Go?? #go = golang, go lang, Go programming @ .8 when golang, goroutine, goroutines, grpc, microservices, kubernetes, backend,
    google unless to, live, above, beyond, further, back, ahead, through, on, the, a, out, into, over, away, home, forward, from, getters,
    getter, well, wrong, green, up, down, hand, first, online, deeper, by, extra, anywhere, without, along, where, market, ^let, ^will,
    ^can, ^must, ^we, ^they, ^you, ^i, ^pokemon, ^to, ^should, ^ever
Rust?? = rustlang, rust programming @ .85 when cargo, tokio, wasm, webassembly, ownership, memory, systems unless removal, prevention, belt,
    proofing, inhibitor, inhibitors, converter, free, stains, ^remove, ^prevent, ^anti, ^surface
Ruby? = ruby programming @ .75 when rails, gem, sinatra, rspec unless jewellery, jewelry, ring, red, tuesday, anniversary
PHP = php 7, php 8, PHP7, PHP8, php5, php programming @ .7
Kotlin = kotlin multiplatform, kotlin coroutines, KMP @ .8 ~ java
Swift?? = swift programming, Swift 5, SwiftLang @ .8 ~ objective-c < mobile-development when ios, xcode, swiftui, apple, uikit, cocoa,
    iphone, macos, mobile unless response, action, resolution, delivery, payment, payments, messaging, messages, turnaround, mt103, bank,
    code, transfers
Objective-C = objc, obj-c @ .8 < mobile-development
Scala? = scala programming, Scala 3 @ .8 ~ java when akka, spark, jvm, functional, sbt, cats unless ^la, ^teatro
R?? #r = R programming, R language, R statistical, RStudio and R, r-lang, GNU R, R scripting, programming in R @ .7 when statistics,
    statistical, ggplot2, tidyverse, dplyr, rstudio, shiny, bioconductor, sas, spss, stata, cran, python, matlab unless us, rated, squared,
    value
Perl? = perl 5, perl scripting, Perl5 @ .75 when cpan, regex, scripts, cgi, unix unless river
Lua? = lua scripting @ .8 when love2d, roblox, scripting, corona, nginx
Haskell = haskell programming @ .9
Erlang = erlang/otp @ .9 ~ elixir
Elixir? = elixir programming @ .85 when phoenix, erlang, otp, beam unless of
Clojure = clojurescript @ .9 ~ scala
Dart?? = dart programming @ .8 when flutter, mobile, null unless board, player, throwing
Julia?? #julia = julialang, julia language, Julia programming @ .85 when numerical, matlab, scientific, simulation unless roberts, child,
    smith
Groovy? = groovy scripting, Apache Groovy @ .75 ~ java when jenkins, gradle, grails, java, pipeline unless music
F# = fsharp, f sharp @ .9 ~ c#
Visual Basic .NET = VB.NET, vbnet, visual basic.net @ .7 ~ c#
Visual Basic = VB6, VB 6, visual basic 6 @ .6 ~ visual-basic-.net
VBA = Visual Basic for Applications, Excel VBA, VBA macros, Excel macros, VBA programming, macros in excel @ .6
MATLAB = mathworks matlab, matlab programming @ .7 < software-development
GNU Octave = octave? @ .75 ~ matlab when matlab, numerical
Fortran = Fortran 77, fortran 90, modern fortran @ .85
COBOL = mainframe cobol @ .85 < legacy-systems
Pascal? = object pascal, turbo pascal @ .75 when delphi, programming unless ^blaise
Delphi? = embarcadero delphi, borland delphi @ .8 ~ pascal when pascal, vcl, firebird unless method, study, technique
Ada?? = ada programming, Ada 95, ada 2012, SPARK Ada @ .85 when avionics, embedded, safety-critical unless lovelace, compliance, compliant,
    act, accommodations
Assembly language #assembly = assembly programming, assembler language, x86 assembly, ARM assembly, MIPS assembly, assembler programming,
    assembly code, ASM @ .8 < systems-programming
Prolog? = SWI-Prolog @ .85 when logic, artificial
Lisp? = common lisp, emacs lisp @ .85 when clojure, functional
Scheme?? = scheme language, Racket language @ .85 when lisp, racket, functional unless of, ^pension, ^bonus, ^incentive, ^benefit, ^colour,
    ^color, ^trainee, ^graduate, ^share, ^bike, ^healthcare, ^certification, ^apprenticeship, ^the, ^a
OCaml = ReasonML, objective caml @ .9 ~ haskell
Smalltalk = pharo @ .85
Solidity? = solidity programming @ .9 < smart-contracts when ethereum, blockchain, evm, contracts
Apex?? #apex = salesforce apex, apex programming, apex classes, apex triggers @ .8 when salesforce, visualforce, lwc, soql,
    lightning unless of, legends
ABAP = SAP ABAP, ABAP programming, ABAP OO @ .85
Crystal language #crystal = crystal lang @ .9
Nim language #nim = nim lang @ .9
Zig language #zig = ziglang, zig lang @ .9
Elm language #elm = elm lang @ .9 < front-end-development
PureScript @ .9 ~ haskell
CoffeeScript @ .7 ~ javascript
ActionScript = ActionScript 3, flash actionscript @ .7
Tcl = tcl/tk, tcl scripting @ .85
AWK?? = gawk @ .7 when sed, grep, bash, shell
PL/I = pl1 @ .9
RPG programming #rpg = RPGLE, RPG IV, RPG ILE, AS/400 RPG @ .9
HTML = html 5, HTML5, XHTML, hypertext markup language @ .45 < front-end-development
CSS = CSS3, CSS 3, cascading style sheets, css grid, flexbox @ .5 < front-end-development
Sass? = SCSS, sass/scss, sass css @ .6 < front-end-development ~ less when css, less, bootstrap, html
Less?? #less = less css, less.js, LESS preprocessor @ .6 < front-end-development when sass, scss, css unless than, is, of, ^or, ^no, ^or
XML = extensible markup language, XML schema, XSD @ .45
XSLT = XSL, XSL transformations; XPath; XQuery @ .65 < xml
JSON = javascript object notation, JSON schema @ .4
YAML @ .4 ~ json
Markdown? = markdown syntax @ .3 when html, documentation, latex unless optimisation, optimization, price, management, retail
LaTeX? #latex = overleaf, BibTeX, LaTeX typesetting @ .5 when typesetting, word, markdown, thesis unless gloves, paint, allergy, free
Regular expressions = regex, regexp, regexes @ .5
Bash? = bash scripting, bash scripts, GNU Bash, bash shell @ .6 < scripting when shell, linux, unix, script
Shell scripting = shell scripts, unix shell, shell programming, zsh, ksh, korn shell, linux shell scripting,
    Shell?? @ .55 < scripting when bash, unix, linux unless company, oil, gas, station, ^egg, ^royal
PowerShell = windows powershell, power shell, powershell scripting @ .65 < scripting
Batch scripting = DOS batch, batch files, windows batch @ .45 < scripting
AppleScript @ .7 < scripting
AutoHotkey; AutoIt @ .7 < scripting
VBScript = vb script @ .6 < scripting
VHDL @ .85
Verilog = verilog HDL @ .85 ~ vhdl
SystemVerilog = system verilog @ .9 ~ verilog
Shader programming = GLSL, HLSL, shaders @ .85 < computer-graphics
WebAssembly = wasm, web assembly @ .8
GraphQL = graph ql, GraphQL APIs @ .75 < api-development
Scratch programming #scratch = MIT Scratch @ .4
Gherkin? = gherkin syntax @ .65 when cucumber, bdd, scenarios

== framework .75 < front-end-development, javascript
React? #react = React.js, ReactJS, React 18, react hooks, react library @ .7 ~ angular, vue, svelte, preact, solidjs when javascript,
    typescript, redux, hooks, components, frontend, jsx, node, angular, vue, next unless to, quickly, with, swiftly, appropriately, calmly,
    well, fast, promptly, flexibly, under, positively
Angular? = Angular 2+, angular 2, Angular 4, Angular 17, Angular2, Angular.io, Angular CLI @ .7 < typescript ~ vue,
    angularjs when typescript, javascript, rxjs, frontend, react unless momentum, measurement, velocity, contact
AngularJS = angular.js, angular 1, Angular 1.x
Vue.js #vue = Vue?, vuejs, Vue 2, Vue 3, Vue3, Vue CLI when react, angular, javascript, typescript, nuxt, vuex, frontend unless de, ^en,
    ^la, ^une, ^de
Svelte? = SvelteKit, svelte.js when javascript, frontend, react, typescript unless figure
Preact @ .8
SolidJS = solid.js @ .85
Ember.js = EmberJS, ember? @ .75 when javascript, rails, frontend
Backbone.js = BackboneJS, backbone?? @ .65 when underscore, marionette, jquery, javascript unless of
Knockout.js = KnockoutJS, knockout?? @ .65 when mvvm, jquery, javascript unless mice, gene, mouse, ^gene
jQuery = jquery ui, jQuery Mobile @ .5
Alpine.js = AlpineJS @ .75
HTMX @ .8
Next.js = nextjs, Next 13, Next 14 < react ~ nuxt.js, remix
Nuxt.js = nuxt, nuxtjs, nuxt 3 < vue
Remix?? = remix run @ .8 < react when react, next, typescript unless music, tracks
Gatsby? = Gatsby.js, gatsbyjs @ .75 < react ~ next.js when react, jamstack, static unless ^great, ^the
Astro? = Astro.js, astro framework @ .75 when islands, static, react, javascript unless boy
Redux? = Redux Toolkit, redux saga, redux thunk, RTK @ .7 < react when react, state, javascript, typescript
MobX @ .75 < react ~ redux
Zustand? @ .75 < react ~ redux when react, redux, state
React Query = TanStack Query, tanstack @ .75 < react
React Router @ .65 < react
Vuex; Pinia? @ .75 < vue when vuex, vue
RxJS = rx.js, ReactiveX; NgRx @ .75 < angular
D3.js #d3 = D3, d3js, data-driven documents @ .75
Three.js = threejs @ .8 < computer-graphics
WebGL = web gl, WebGL2; WebGPU @ .8 < computer-graphics
Chart.js = chartjs; Highcharts; ECharts = Apache ECharts; Recharts @ .6
Leaflet.js #leaflet = leafletjs; Mapbox = Mapbox GL; OpenLayers; Google Maps API @ .65
Bootstrap? = Twitter Bootstrap, Bootstrap 4, Bootstrap 5, react bootstrap @ .5 ~ tailwind-css when css, html, javascript, responsive,
    jquery unless funding, startup, company, method, sampling, ^statistical
Tailwind CSS = tailwind, tailwindcss @ .6
Material UI = MUI, Angular Material, Material Design components @ .6
Styled components = css-in-js @ .65 < react
Bulma; Foundation CSS; Semantic UI; Ant Design = antd; Chakra UI; shadcn/ui = shadcn @ .6
Web Components = custom elements, LitElement; Stencil.js @ .7
Socket.IO = WebSockets, WebSocket, web sockets @ .65
Stimulus.js; Hotwire? = Turbo Rails @ .75 when rails, turbo, stimulus
Ajax? = AJAX requests, asynchronous javascript @ .4 when jquery, javascript, json, xml unless amsterdam, ^fc
Lodash; Underscore.js @ .5
Micro front-ends = micro frontends, module federation @ .8
Storybook? = storybook.js @ .65 when react, components, ui, design

== tool .6 < front-end-development
Webpack = web pack @ .65
Vite? = vite.js, vitejs @ .7 ~ webpack when webpack, react, vue, typescript, rollup unless ^la
Rollup.js; Parcel bundler; esbuild @ .65 ~ webpack
Babel? = babel.js, babeljs @ .55 when webpack, javascript, es6, react unless tower
npm = node package manager; pnpm @ .4
Yarn? = yarnpkg @ .4 ~ npm when npm, webpack, node, javascript unless knitting, wool, dyeing, cotton, spinning
ESLint = JSHint, TSLint; Prettier? = Prettier formatter when eslint, javascript, formatting, linting; Stylelint @ .45
Gulp? = gulp.js @ .5 when webpack, javascript, sass, bower, node, grunt; Grunt? = Grunt.js, gruntjs @ .5 when webpack, javascript, gulp,
    bower, node unless work
Chrome DevTools = browser developer tools, dev tools, devtools @ .45
`
