namespace Dosing.Cli.Rendering.Pictures;

/// <summary>How pages look. No character that XML would escape stands in it.</summary>
internal static class PageStyle
{
    private const string Layout = """
        *{box-sizing:border-box}
        body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
        main,footer{max-width:62rem;margin:0 auto;padding:0 1rem}
        h1{font-size:1.6rem;line-height:1.2;margin:1.5rem 0 .3rem}
        h2{font-size:1.1rem;margin:1.6rem 0 .4rem}
        h3{font-size:1rem;margin:1rem 0 .2rem}
        p{margin:.4rem 0}
        .lead{font-size:1.05rem;color:var(--quiet);max-width:48rem;margin:0 0 1rem}
        .note,figcaption,footer,caption{color:var(--quiet);font-size:.875rem}
        a{color:var(--link)}
        a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
        figure{margin:1rem 0}
        figure svg{display:block;width:100%;height:auto}
        svg.narrow{display:none}
        .halo{stroke:var(--ground)}
        td{min-width:4.5rem}
        .scroll{overflow-x:auto;margin:.5rem 0 1rem}
        table{border-collapse:collapse;font-size:.875rem;width:100%}
        caption{text-align:left;padding:.2rem 0}
        th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--rule);font-variant-numeric:tabular-nums}
        thead th{border-bottom:2px solid var(--quiet)}
        ul,ol{padding-left:1.2rem;margin:.4rem 0}
        li{margin:.2rem 0;overflow-wrap:anywhere}
        code{font:.875em ui-monospace,Consolas,"Liberation Mono",monospace;background:var(--panel);padding:.1em .3em;border-radius:3px;overflow-wrap:anywhere}
        summary{cursor:pointer;padding:.3rem 0;font-weight:600}
        footer{border-top:1px solid var(--rule);margin-top:2rem;padding-bottom:1.5rem}
        @media (max-width:46rem){svg.wide{display:none}svg.narrow{display:block}h1{font-size:1.35rem}}
        @media print{
        @page{size:A4;margin:7mm}
        body{font-size:7pt;line-height:1.25}
        main,footer{max-width:none;padding:0}
        h1{font-size:12pt;margin:0 0 .5mm}
        h2{font-size:8.5pt;margin:1.2mm 0 .3mm}
        .lead{font-size:8pt;margin:0;max-width:none}
        .note,figcaption,footer,caption,table{font-size:6.5pt}
        svg.wide{display:block;max-height:108mm}
        .columns{columns:2;column-gap:6mm}
        svg.narrow,details{display:none}
        figure{margin:0}
        .scroll{overflow:visible;margin:.5mm 0}
        th,td{padding:.2mm 1.5mm .2mm 0;min-width:0}
        thead th{border-bottom-width:1px}
        li{margin:0}
        ul,p{margin:.5mm 0}
        .dense,.dense .note,.dense table,.dense figcaption,.dense caption{font-size:6pt}
        .dense svg.wide{max-height:80mm}
        .dense .columns{columns:3;column-gap:4mm}
        section,figure,tr{break-inside:avoid}
        footer{margin-top:1mm;padding:1mm 0 0}
        *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
        }
        """;

    /// <summary>The whole style sheet.</summary>
    public static string Text { get; } =
        "\n" + Theme(":root", ink => ink.Light) + "\n@media (prefers-color-scheme:dark){@media screen{" + Theme(":root", ink => ink.Dark) + "}}\n"
        + string.Concat(Ink.All.Select(ink => $".fill-{ink.Name}{{fill:var(--{ink.Name})}}.stroke-{ink.Name}{{stroke:var(--{ink.Name})}}\n"))
        + Layout.ReplaceLineEndings("\n") + "\n";

    private static string Theme(string selector, Func<Ink, string> shade) =>
        $"{selector}{{{string.Concat(Ink.All.Select(ink => $"--{ink.Name}:{shade(ink)};"))}}}";
}
