using System.Text;
using Dosing.Assessments;
using Dosing.Cli.Batching;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Requests;

namespace Dosing.Cli.Rendering;

/// <summary>
/// The rows of a batch in short form, one JSON object a line: what the whole assessment says of disposition, dose, verdict
/// and depth, and the findings and slips without their sentences. Written by hand, as it is what a batch spends its time on.
/// </summary>
internal sealed class BatchShortRows : IRowWriter
{
    private const int FoldPlaces = 2;

    private static readonly byte[][] Dispositions = Utf8(Words.Dispositions.Words);
    private static readonly byte[][] Drugs = Utf8(Words.Drugs.Words);
    private static readonly byte[][] Routes = Utf8(Words.Routes.Words);
    private static readonly byte[][] Outcomes = Utf8(Words.Outcomes.Words);
    private static readonly byte[][] DepthLevels = Utf8(Words.DepthLevels.Words);
    private static readonly byte[][] Severities = Utf8(Words.Severities.Words);

    private readonly Dictionary<ReferenceRange, (byte[] Before, byte[] Behind)> _ranges = new(ReferenceEqualityComparer.Instance);
    private readonly BatchFullRows _errors = new();

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Heading => default;

    /// <inheritdoc/>
    public void WriteErrors(RowBuffer output, string? id, IReadOnlyList<RequestError> errors, long line) => output.Errors(id, errors, line);

    /// <inheritdoc/>
    public void Write(RowBuffer output, DoseAssessment assessment, long line)
    {
        output.Raw("{"u8);
        output.IdOrRow(assessment.Request.Raw.Id, line);
        output.Raw(",\"disposition\":\""u8);
        output.Raw(Dispositions[(int)assessment.Disposition]);
        output.Raw("\""u8);
        WriteDose(output, assessment);
        WriteVerdict(output, assessment.Verdict);
        WriteDepth(output, assessment);
        WriteFindings(output, assessment.Raised);
        WriteSlips(output, assessment.Slips);
        WriteNotChecked(output, assessment.NotChecked);
        WriteProtocol(output, assessment.Formulary.Protocol);
        output.Raw("}\n"u8);
    }

    /// <summary>The words of a vocabulary as they are written, by its values.</summary>
    private static byte[][] Utf8(IReadOnlyList<string> words) => [.. words.Select(Encoding.UTF8.GetBytes)];

    private static void WriteDose(RowBuffer output, DoseAssessment assessment)
    {
        var dose = assessment.Dose;
        output.Raw(",\"dose\":{\"drug\":\""u8);
        output.Raw(Drugs[(int)assessment.Request.Drug]);
        output.Raw("\",\"route\":\""u8);
        output.Raw(Routes[(int)assessment.Request.Route]);
        output.Raw("\""u8);
        output.Figure(",\"overMinutes\":"u8, dose.Time.Duration?.ExactMinutes);
        if (dose.Total is { } total)
        {
            output.Figure(",\"totalMg\":"u8, total.Exact);
        }

        if (dose.PerKilogram is { } perKilogram)
        {
            output.Figure(",\"mgPerKg\":"u8, perKilogram.Exact);
        }

        if (dose.RatePerKilogram is { } rate)
        {
            output.Figure(",\"mgPerKgPerHour\":"u8, rate.Exact);
            output.Figure(",\"mcgPerKgPerMin\":"u8, rate.Exact * 1000m / 60m);
        }

        output.Figure(",\"volumeMl\":"u8, dose.Volume?.Exact);
        output.Raw("}"u8);
    }

    private void WriteVerdict(RowBuffer output, Verdict verdict)
    {
        output.Raw(",\"verdict\":{\"outcome\":\""u8);
        output.Raw(Outcomes[(int)verdict.Outcome]);
        if (verdict.Range is not { } range)
        {
            output.Raw("\",\"sources\":[]}"u8);
            return;
        }

        if (!_ranges.TryGetValue(range, out var written))
        {
            _ranges.Add(range, written = OfRange(range));
        }

        output.Raw(written.Before);
        output.Figure(",\"value\":"u8, verdict.Value);
        output.Raw(written.Behind);
    }

    /// <summary>What is the same for every dose that a range judges: before its value, and behind.</summary>
    private static (byte[] Before, byte[] Behind) OfRange(ReferenceRange range)
    {
        var text = new RowBuffer();
        text.Raw("\",\"rangeId\":"u8);
        text.Text(range.Id);
        text.Raw(",\"unit\":"u8);
        text.Text(JsonFigures.Ucum(range.Unit));
        var before = text.Written.ToArray();
        text.CutTo(0);
        text.Figure(",\"low\":"u8, range.Low);
        text.Figure(",\"usual\":"u8, range.Usual);
        text.Figure(",\"high\":"u8, range.High);
        text.Figure(",\"hardLimit\":"u8, range.HardLimit);
        text.Raw(",\"grade\":"u8);
        text.Text(range.Grade);
        text.Raw(",\"sources\":"u8);
        text.Texts(range.Sources);
        text.Raw("}"u8);
        return (before, text.Written.ToArray());
    }

    private static void WriteDepth(RowBuffer output, DoseAssessment assessment)
    {
        var depth = assessment.Depth;
        output.Raw(",\"depth\":{\"level\":\""u8);
        output.Raw(DepthLevels[(int)depth.Level]);
        output.Raw("\""u8);
        if (depth.Band is { } band)
        {
            output.Raw(",\"band\":"u8);
            output.Text(band.Id);
        }

        if (depth.Next is { } next)
        {
            output.Raw(",\"nextLevel\":{\"level\":\""u8);
            output.Raw(DepthLevels[(int)next.Level]);
            output.Raw("\""u8);
            output.Figure(next.Inclusive ? ",\"startsAt\":"u8 : ",\"startsAbove\":"u8, next.Start);
            output.Raw(",\"unit\":"u8);
            output.Text(JsonFigures.Ucum(next.Unit));
            output.Figure(",\"fold\":"u8, next.Fold, FoldPlaces);
            output.Raw("}"u8);
        }

        if (depth.Rule is { } rule)
        {
            output.Raw(",\"rule\":"u8);
            output.Text(rule);
        }

        output.Raw(assessment.MayBeDeeper ? ",\"mayBeDeeper\":true}"u8 : "}"u8);
    }

    private static void WriteFindings(RowBuffer output, IReadOnlyList<RaisedFinding> findings)
    {
        output.Raw(",\"findings\":["u8);
        for (var i = 0; i < findings.Count; i++)
        {
            output.Raw(i == 0 ? "{\"id\":\""u8 : ",{\"id\":\""u8);
            output.Word(findings[i].Id);
            output.Raw("\",\"severity\":\""u8);
            output.Raw(Severities[(int)findings[i].Severity]);
            output.Raw("\",\"triggeredBy\":"u8);
            output.Texts(findings[i].TriggeredBy);
            output.Raw("}"u8);
        }
    }

    private static void WriteSlips(RowBuffer output, IReadOnlyList<Slip> slips)
    {
        output.Raw("],\"explanations\":["u8);
        for (var i = 0; i < slips.Count; i++)
        {
            output.Raw(i == 0 ? "{\"slip\":\""u8 : ",{\"slip\":\""u8);
            output.Word(slips[i].Id);
            output.Raw("\"}"u8);
        }
    }

    private static void WriteProtocol(RowBuffer output, ProtocolInForce? protocol)
    {
        if (protocol is null)
        {
            return;
        }

        output.Raw(",\"protocol\":{\"id\":"u8);
        output.Text(protocol.Identity.Id);
        output.Raw(",\"version\":"u8);
        output.Text(protocol.Identity.Version);
        output.Raw(",\"sha256\":"u8);
        output.Text(protocol.Identity.Sha256);
        output.Raw(protocol.Overdue.Count > 0 ? ",\"overdue\":true,\"loosened\":["u8 : ",\"overdue\":false,\"loosened\":["u8);
        for (var i = 0; i < protocol.Loosened.Count; i++)
        {
            output.Raw(i == 0 ? "{\"id\":"u8 : ",{\"id\":"u8);
            output.Text(protocol.Loosened[i].Id);
            output.Raw(",\"member\":"u8);
            output.Text(protocol.Loosened[i].Member);
            output.Raw("}"u8);
        }

        output.Raw("]}"u8);
    }

    private static void WriteNotChecked(RowBuffer output, IReadOnlyList<NotCheckedPart> parts)
    {
        output.Raw("],\"notChecked\":["u8);
        for (var i = 0; i < parts.Count; i++)
        {
            output.Raw(i == 0 ? "{\"part\":"u8 : ",{\"part\":"u8);
            output.Text(parts[i].Part);
            output.Raw(",\"reason\":"u8);
            output.Text(parts[i].Reason);
            output.Raw(",\"text\":"u8);
            output.Text(parts[i].Text);
            output.Raw("}"u8);
        }

        output.Raw("]"u8);
    }
}
