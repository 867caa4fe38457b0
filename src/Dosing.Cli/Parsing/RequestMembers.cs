using System.Text;
using Dosing.Requests;

namespace Dosing.Cli.Parsing;

/// <summary>The texts and lists of a request by the places of their members, and the request they make.</summary>
internal sealed class RequestMembers
{
    /// <summary>The members that are one text.</summary>
    public static readonly string[] TextNames =
        ["id", "drug", "dose", "route", "over", "weight", "weightSource", "age", "height", "sex", "for", "strength", "salt"];

    /// <summary>The members that are a list of texts.</summary>
    public static readonly string[] ListNames = ["flags", "absent", "medications", "conditions"];

    /// <summary>All members.</summary>
    public static readonly string[] AllNames = [.. TextNames, .. ListNames, "measurements", "given"];

    /// <summary>How a text of a member may look, in quotation marks.</summary>
    public static string Example(string name) => name switch
    {
        "dose" => "for example \"35 mg\"",
        "over" => "for example \"40 min\"",
        "weight" => "for example \"70 kg\"",
        "age" => "for example \"45 y\"",
        "height" => "for example \"178 cm\"",
        "strength" => "for example \"50 mg/mL\"",
        _ => "\"...\"",
    };

    private static readonly byte[][] Utf8Names = [.. AllNames.Select(Encoding.UTF8.GetBytes)];

    private readonly string?[] _texts = new string?[TextNames.Length];
    private readonly IReadOnlyList<string>?[] _lists = new IReadOnlyList<string>?[ListNames.Length];
    private List<KeyValuePair<string, string>>? _measurements;

    /// <summary>The place of a member among <see cref="AllNames"/>, or a negative number.</summary>
    /// <param name="name">The name as UTF-8.</param>
    /// <param name="expected">Where it is sought first: members mostly stand in one order.</param>
    public static int PlaceOf(ReadOnlySpan<byte> name, int expected = 0)
    {
        for (var i = expected; i < Utf8Names.Length; i++)
        {
            if (name.SequenceEqual(Utf8Names[i]))
            {
                return i;
            }
        }

        return expected > 0 ? PlaceOf(name) : -1;
    }

    /// <summary>Begins again without any member.</summary>
    public void Clear()
    {
        Array.Clear(_texts);
        Array.Clear(_lists);
        _measurements = null;
    }

    /// <summary>Whether the member at a place is one text.</summary>
    public static bool IsText(int place) => place >= 0 && place < TextNames.Length;

    /// <summary>Whether the member at a place is a list of texts.</summary>
    public static bool IsList(int place) => place >= TextNames.Length && place < TextNames.Length + ListNames.Length;

    /// <summary>Gives a text its member.</summary>
    public void SetText(int place, string text) => _texts[place] = text;

    /// <summary>Gives a list its member.</summary>
    public void SetList(int place, IReadOnlyList<string> list) => _lists[place - TextNames.Length] = list;

    /// <summary>Adds a measurement, in the order in which they stand.</summary>
    public void AddMeasurement(string name, string text) => (_measurements ??= []).Add(new(name, text));

    /// <summary>The request; what was not there is null or empty.</summary>
    public DoseRequest ToRequest(IReadOnlyList<GivenDoseText> given) => new()
    {
        Id = _texts[0],
        Drug = _texts[1],
        Dose = _texts[2],
        Route = _texts[3],
        Over = _texts[4],
        Weight = _texts[5],
        WeightSource = _texts[6],
        Age = _texts[7],
        Height = _texts[8],
        Sex = _texts[9],
        For = _texts[10],
        Strength = _texts[11],
        Salt = _texts[12],
        Flags = _lists[0] ?? [],
        Absent = _lists[1] ?? [],
        Medications = _lists[2] ?? [],
        Conditions = _lists[3] ?? [],
        Measurements = _measurements ?? (IReadOnlyList<KeyValuePair<string, string>>)[],
        Given = given,
    };
}
