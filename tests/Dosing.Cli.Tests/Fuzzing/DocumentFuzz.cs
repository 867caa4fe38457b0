using System.Text;
using System.Text.Json;
using Dosing.Cli.Parsing;
using Dosing.Formularies;
using Dosing.Knowledge;
using Dosing.Knowledge.Courses;
using Dosing.Knowledge.Protocols;
using Dosing.Testing;
using Dosing.Tests.Differential;

namespace Dosing.Cli.Tests.Fuzzing;

/// <summary>The files that a person writes: local protocols, courses, regimens. What is read is strict JSON and can be used; what is refused says why.</summary>
internal static class DocumentFuzz
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private static readonly Formulary Formulary = KetamineFormulary.Load();
    private static readonly CourseReader Courses = new(Formulary);
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly byte[][] Protocols = Files("protocol.json", "protocol-loosening.json");
    private static readonly byte[][] CourseTexts = Files("course-example.json", "course-template.json");
    private static readonly byte[][] Regimens = Files("regimen-example.json");

    public static FuzzTarget Protocol { get; } = new("protocol", 50_000, TryProtocol);

    public static FuzzTarget Course { get; } = new("course", 40_000, TryCourse);

    public static FuzzTarget Regimen { get; } = new("regimen", 28_000, TryRegimen);

    private static bool TryProtocol(Dice dice)
    {
        var json = Spoilt(Protocols, dice);
        var reading = ProtocolReader.Read(json, Formulary);
        Explained(reading.Protocol is not null, reading.Failures.Count, json);
        FuzzFaultException.Unless(reading.Failures.All(f => f.Code.Length > 0 && f.Line >= 1 && f.Message.Length > 0), "a failure without its words", Shown(json));
        if (reading.Protocol is { } protocol)
        {
            var applied = ProtocolApplication.Apply(Formulary, protocol, Today);
            FuzzFaultException.Unless(applied.Protocol is not null, "a protocol that was read and is not in force", Shown(json));
        }

        return reading.Protocol is not null;
    }

    private static bool TryCourse(Dice dice)
    {
        var json = Spoilt(CourseTexts, dice);
        var (course, _, errors) = CourseFile.Read(json, Courses, Today, () => Today);
        Explained(course is not null, errors.Count, json);
        if (course is not null)
        {
            var answer = new CourseAssessor(Formulary).Assess(course);
            FuzzFaultException.Unless(answer.Sessions.Count == course.Sessions.Count + 1, "a session was lost", Shown(json));
        }

        return course is not null;
    }

    private static bool TryRegimen(Dice dice)
    {
        var json = Spoilt(Regimens, dice);
        var read = RegimenFile.Read(json);
        Explained(read.IsRead, read.Errors.Count, json);
        FuzzFaultException.Unless(!read.IsRead || read.Value!.Minutes.All(double.IsFinite), "a time that is no number", Shown(json));
        return read.IsRead;
    }

    /// <summary>What is read has no errors and is JSON without a member twice; what is refused has at least one.</summary>
    private static void Explained(bool isRead, int errors, byte[] json)
    {
        FuzzFaultException.Unless(isRead == (errors == 0), isRead ? "read, with errors" : "refused, without an error", Shown(json));
        FuzzFaultException.Unless(!isRead || IsStrict(json), "read, and it is not strict JSON", Shown(json));
    }

    private static bool IsStrict(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(Utf8Mark.Skip(json), Strict);
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static byte[] Spoilt(byte[][] files, Dice dice)
    {
        var json = dice.Of(files);
        for (var times = dice.Of(1, 1, 1, 2, 3); times > 0; times--)
        {
            json = dice.OneIn(6) ? Mutation.Of(json, dice) : Mutation.OfTokens(json, dice);
        }

        return json;
    }

    private static byte[][] Files(params string[] names) => [.. names.Select(name => File.ReadAllBytes(Repository.PathTo("docs", "examples", name)))];

    private static string Shown(byte[] json) => Encoding.UTF8.GetString(json);
}
