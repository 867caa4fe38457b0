using Dosing.Clinical;
using Dosing.Knowledge.Conditions;

namespace Dosing.Knowledge.Protocols;

/// <summary>Severities by column: at least one, each a word, or none where nothing is raised.</summary>
internal sealed class SeverityRules : RulesOn<SeverityItem>
{
    /// <summary>The word for raising nothing.</summary>
    public const string None = "none";

    public SeverityRules()
    {
        RuleFor(severity => severity).Must(severity => severity.Stated.Count > 0)
            .WithErrorCode("severity-missing").WithMessage("No severity is stated for any column.");
        IsSeverity(RuleFor(severity => severity.SubAnaestheticTherapy));
        IsSeverity(RuleFor(severity => severity.ProceduralSedation));
        IsSeverity(RuleFor(severity => severity.Anaesthesia));
        IsSeverity(RuleFor(severity => severity.EsketamineNasal));
    }

    private static void IsSeverity(IRule<SeverityItem, string?> rule) =>
        rule.Must(word => word is null or None || Words.Severities.TryRead(word, out _))
            .WithErrorCode("word-unknown").WithMessage((_, word) => $"'{word}' is not one of {string.Join(", ", Words.Severities.Words)}, {None}.");
}
