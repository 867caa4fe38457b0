using Dosing.Cli.Rendering.Explaining;

namespace Dosing.Cli.Tests.Reference;

/// <summary>What a dose can raise: findings, guesses at a slip, reasons for not checking.</summary>
internal static class FindingPage
{
    public static void Write(Markdown page, FindingExplained[] findings, ProtocolFindingExplained[] ofProtocols, SlipExplained[] slips, ReasonExplained[] reasons)
    {
        page.Heading(1, "Findings, slips and reasons").Heading(2, "Findings of the dose")
            .Paragraph("In the order in which findings of one severity are listed. The first case that holds gives the severity.");
        Entries(findings);
        page.Heading(2, "Findings of a local protocol").Paragraph("They are raised only where a [local protocol](../protocol.md) is in force.");
        Entries(ofProtocols);
        page.Heading(2, "Slips").Paragraph(Markdown.Escaped(Assessments.SlipMeaning.When));
        Entries(slips, "listed when");
        page.Heading(2, "Reasons for not checking");
        Entries(reasons);

        void Entries(IEnumerable<Explained> entries, params string[] leftOut)
        {
            foreach (var entry in entries)
            {
                page.Entry(entry, leftOut);
            }
        }
    }
}
