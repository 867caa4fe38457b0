using System.Text.RegularExpressions;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;
using Dosing.Teaching;

namespace Dosing.Knowledge.Validation;

/// <summary>One claim: its words, what it rests on, and the commands that show it.</summary>
internal sealed class ClaimValidator : RulesOn<ClaimEntry>
{
    public ClaimValidator()
    {
        RuleFor(claim => claim.Id).IsId();
        RuleFor(claim => claim.Topic).IsId();
        RuleFor(claim => claim.Claim).IsSaid();
        RuleFor(claim => claim.Verdict).IsWordOf(ClaimVerdicts.Words);
        RuleFor(claim => claim.Finding).IsSaid();
        RuleFor(claim => claim.Evidence).IsNotEmptyList();
        RuleFor(claim => claim.Evidence).IsDistinct();
        RuleFor(claim => claim.DemonstratedBy).IsSaidIfStated();
        RuleFor(claim => claim.Commands).Must((claim, commands) => claim.DemonstratedBy is null || commands.Count > 0)
            .WithErrorCode("demonstration-missing").WithMessage("The evidence says what demonstrates this claim, and no command does.");
        RuleForEach(claim => claim.Commands).SetValidator(new CommandValidator());
    }
}

/// <summary>A command that can be copied into any shell as it stands.</summary>
internal sealed partial class CommandValidator : RulesOn<CommandEntry>
{
    public CommandValidator()
    {
        RuleFor(entry => entry.Command).Must(command => CommandPattern().IsMatch(command))
            .WithErrorCode("command-malformed").WithMessage((_, command) => $"'{command}' is not a command line: dosing, a command, and words without a character that a shell would act on.");
        RuleFor(entry => entry.Shows).IsSaid();
    }

    [GeneratedRegex(@"\Adosing( [A-Za-z0-9./=@:-]+)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex CommandPattern();
}
