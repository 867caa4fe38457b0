using System.Text;

namespace Dosing.Cli.Tests.Safety;

/// <summary>Something inside fails, wherever it is: the answer is never half an answer with the code of a whole one.</summary>
public sealed class InternalFailureTests
{
    public static TheoryData<string> Commands =>
    [
        "check --drug ketamine --dose 0.5mg/kg --route intravenous --over 40min --weight 70kg --age 45y --for depression",
        "check --drug ketamine --dose 0.5mg/kg --route intravenous --over 40min --weight 70kg --age 45y --for depression --format json",
        "check --drug ketamine --dose 0.5mg/kg --route intravenous --over 40min --weight 70kg --age 45y --for depression --format markdown --exit-zero",
        "prepare --drug ketamine --dose 0.5mg/kg --route intravenous --over 40min --weight 70kg --age 45y --for depression --strength 50mg/mL",
        "screen --for depression --flag pregnancy --exit-zero",
        "plan --for depression",
        "range --drug ketamine --route intravenous --for depression --age 45y",
        "gap",
        "simulate --weight 70kg --age 45y --give 0.5mg/kg/intravenous/40min@0min",
        "quiz --seed 7",
        "explain pregnancy",
        "coverage",
    ];

    [Theory]
    [Trait("Hazard", "H-88")]
    [MemberData(nameof(Commands))]
    public void Whatever_fails_inside_ends_in_code_5_and_one_line_and_in_no_answer(string line)
    {
        using var error = new StringWriter();
        using var broken = new Broken();
        using var nowhere = new MemoryStream();
        var code = DosingProgram.Run(line.Split(' '), new Terminal { Input = Stream.Null, OutputBytes = nowhere, Output = broken, Error = error });

        Assert.Equal(5, code);
        Assert.Equal(0, nowhere.Length);
        Assert.Equal("dosing: internal error, nothing was judged: InvalidOperationException: broken", error.ToString().TrimEnd());
    }

    /// <summary>An output that fails at the first character.</summary>
    private sealed class Broken : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new InvalidOperationException("broken");
    }
}
