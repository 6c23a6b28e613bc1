/// Northbeam's own look: nothing of Laurel's design is in it.
enum Style {
    static let sheet = """
        * { box-sizing: border-box; }
        html { font: 15px/1.5 Georgia, "Noto Serif", serif; color: #23201b; background: #f4efe6; }
        body { margin: 0; }
        a { color: #7a2e12; }
        header { background: #3b1f12; color: #fbf4e9; border-block-end: 4px solid #d98a2b; }
        header div, main, footer { max-inline-size: 70rem; margin-inline: auto; padding-inline: 1.25rem; }
        header div { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem; padding-block: .9rem; }
        header a { color: inherit; text-decoration: none; font-size: 1.35rem; font-weight: 700; letter-spacing: .01em; }
        header span { color: #eecfa4; font-size: .93rem; }
        main { padding-block: 1.5rem 3rem; }
        h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .25rem; }
        h2 { font-size: 1.15rem; margin: 0 0 .6rem; }
        p { margin: .4rem 0; }
        .quiet { color: #665c4f; }
        .box { background: #fffdf8; border: 1px solid #d9cdb9; padding: 1rem 1.15rem; margin-block: 1rem; }
        .warn { border-color: #b0571a; border-inline-start-width: 6px; }
        table { inline-size: 100%; border-collapse: collapse; background: #fffdf8; border: 1px solid #d9cdb9; }
        th, td { text-align: start; vertical-align: top; padding: .6rem .75rem; border-block-end: 1px solid #e6dccb; }
        thead th { font-size: .87rem; color: #665c4f; font-weight: 400; white-space: nowrap; }
        tbody th { font-weight: 700; }
        small { display: block; font-weight: 400; font-size: .87rem; color: #665c4f; }
        .tag { display: inline-block; padding: .1rem .55rem; border: 1px solid #b9a98e; border-radius: 2px; font: 700 .85rem/1.5 "Noto Sans", Arial, sans-serif; white-space: nowrap; background: #fff; }
        .tag.premier { background: #3b1f12; border-color: #3b1f12; color: #fbf4e9; }
        .tag.select { background: #8a5a12; border-color: #8a5a12; color: #fff; }
        .tag.registered { background: #efe0c4; border-color: #cbb27f; color: #4a3608; }
        .tag.good { background: #2c6138; border-color: #2c6138; color: #fff; }
        .tag.bad { background: #96281b; border-color: #96281b; color: #fff; }
        .tag.wait { background: #fff3d6; border-color: #b98213; color: #5f4206; }
        .risk { color: #8f3209; font-weight: 700; }
        .short { font-variant-numeric: tabular-nums; white-space: nowrap; }
        form.deal { display: grid; gap: .8rem; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); align-items: end; }
        label { display: block; font-size: .93rem; font-weight: 700; }
        input, select, button { font: inherit; min-block-size: 44px; }
        input, select { inline-size: 100%; padding: .4rem .6rem; border: 1px solid #85786a; background: #fff; color: inherit; border-radius: 2px; }
        button { padding: .45rem 1.1rem; border: 1px solid #3b1f12; border-radius: 2px; background: #fffdf8; color: #3b1f12; cursor: pointer; font-weight: 700; }
        button.main { background: #3b1f12; color: #fbf4e9; }
        :focus-visible { outline: 3px solid #d98a2b; outline-offset: 2px; }
        .deals { list-style: none; padding: 0; margin: 0; }
        .deals > li { border-block-start: 1px solid #e6dccb; padding-block: .9rem; }
        .deals > li:first-child { border-block-start: 0; padding-block-start: 0; }
        .deals h3 { font-size: 1.02rem; margin: 0 0 .2rem; display: flex; flex-wrap: wrap; gap: .3rem .7rem; align-items: center; }
        .deals ul { margin: .3rem 0; padding-inline-start: 1.2rem; }
        .switches { background: #fff3c4; border: 2px dashed #8a6d0b; padding: .8rem 1.15rem 1rem; }
        .switches form { display: inline-block; margin: .3rem .5rem 0 0; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.2rem; margin: 0; }
        dt { color: #665c4f; }
        dd { margin: 0; }
        footer { padding-block: 1rem 2.5rem; }
        @media (max-width: 700px) {
            .board thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
            .board, .board tbody, .board tr, .board th, .board td { display: block; inline-size: 100%; }
            .board { border: 0; background: none; }
            .board tr { background: #fffdf8; border: 1px solid #d9cdb9; margin-block-end: .75rem; padding: .5rem 0; }
            .board th, .board td { border: 0; padding: .2rem .9rem; }
            .board td:empty { display: none; }
            dl { grid-template-columns: 1fr; gap: 0; }
            dd { margin-block-end: .5rem; }
            button { inline-size: 100%; }
            .switches form { display: block; margin-inline-end: 0; }
        }
        """
}
