<<<<<<<< HEAD:server/src/main/resources/web/assets/Empty-D9rzhMNM.js
import{$ as e,M as t,R as n,V as r,X as i,ft as a,g as o,nt as s,pt as c,tt as l,z as u}from"./index-DWO4equK.js";var d=r(`<div class="empty svelte-1m5lo4h"><p class="title svelte-1m5lo4h"> </p> <!></div>`);function f(r,f){let p=o(f,`children`,3,void 0);var m=d(),h=e(m),g=l(h,!0),_=s(h,2);t(_,()=>p()??c),a(m),i(()=>n(g,f.title)),u(r,m)}export{f as t};
========
import{$ as e,M as t,R as n,V as r,X as i,ft as a,g as o,nt as s,pt as c,tt as l,z as u}from"./index-B1GLm6g_.js";var d=r(`<div class="empty svelte-1m5lo4h"><p class="title svelte-1m5lo4h"> </p> <!></div>`);function f(r,f){let p=o(f,`children`,3,void 0);var m=d(),h=e(m),g=l(h,!0),_=s(h,2);t(_,()=>p()??c),a(m),i(()=>n(g,f.title)),u(r,m)}export{f as t};
>>>>>>>> web:server/src/main/resources/web/assets/Empty-CwKGTF4E.js
