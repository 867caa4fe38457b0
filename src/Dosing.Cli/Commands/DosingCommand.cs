using System.CommandLine;
using System.CommandLine.Help;
using Dosing.Knowledge;

namespace Dosing.Cli.Commands;

/// <summary>The command <c>dosing</c>: its subcommands, each bound to its action.</summary>
internal sealed class DosingCommand
{
    private readonly Terminal _terminal;

    /// <summary>Builds the whole command line for one terminal.</summary>
    public DosingCommand(Terminal terminal)
    {
        _terminal = terminal;
        Root = new Command("dosing", "Judges an entered ketamine dose by route, rate, intent and age, with the source of every number.")
        {
            new HelpOption(),
            new VersionOption(),
        };
        AddJudging();
        AddTeaching();
        AddKnowledge();
        AddRecords();
        Root.SetAction(_ => ShowHelp("--help"));
        ExamplesFirst.AddTo(Root);
    }

    /// <summary>The root of the command line.</summary>
    public Command Root { get; }

    private void AddJudging()
    {
        var check = new CheckCommand();
        Add(check.Command, parsed => CheckAction.Run(check, Call(parsed, check.Common), new DoseAssessor(KetamineFormulary.Load())));

        var prepare = new PrepareCommand();
        Add(prepare.Command, parsed => PrepareAction.Run(prepare, Call(parsed, prepare.Common), new DosePreparer(KetamineFormulary.Load())));

        var range = new RangeCommand();
        Add(range.Command, parsed => RangeAction.Run(range, Call(parsed, range.Common), KetamineFormulary.Load()));

        var screen = new ScreenCommand();
        Add(screen.Command, parsed => ScreenAction.Run(screen, Call(parsed, screen.Common), KetamineFormulary.Load()));

        var plan = new PlanCommand();
        Add(plan.Command, parsed => PlanAction.Run(plan, Call(parsed, plan.Common), KetamineFormulary.Load()));

        var course = new CourseCommand();
        Add(course.Command, parsed => CourseAction.Run(course, Call(parsed, course.Common), KetamineFormulary.Load()));
    }

    private void AddTeaching()
    {
        var gap = new GapCommand();
        Add(gap.Command, parsed => GapAction.Run(gap, Call(parsed, gap.Common), KetamineFormulary.Load()));

        var simulate = new SimulateCommand();
        Add(simulate.Command, parsed => SimulateAction.Run(simulate, Call(parsed, simulate.Common), KetamineKinetics.Load(), KetamineFormulary.Load()));

        var claims = new ClaimsCommand();
        Add(claims.Command, parsed => ClaimsAction.Run(claims, Call(parsed, claims.Common), KetamineTeaching.Load(), KetamineFormulary.Load()));

        var incidents = new IncidentsCommand();
        Add(incidents.Command, parsed => IncidentsAction.Run(incidents, Call(parsed, incidents.Common), KetamineTeaching.Load(), KetamineFormulary.Load()));

        var quiz = new QuizCommand();
        Add(quiz.Command, parsed => QuizAction.Run(quiz, Call(parsed, quiz.Common), new QuizMaster(KetamineFormulary.Load())));
    }

    private void AddKnowledge()
    {
        var sources = new SourcesCommand();
        Add(sources.Command, parsed => SourcesAction.Run(sources, Call(parsed, sources.Common), KetamineFormulary.Load()));

        var explain = new ExplainCommand();
        Add(explain.Command, parsed => ExplainAction.Run(explain, Call(parsed, explain.Common), KetamineFormulary.Load(), KetamineKinetics.Load()));

        var coverage = new CoverageCommand();
        Add(coverage.Command, parsed => CoverageAction.Run(Call(parsed, coverage.Common), KetamineFormulary.Load()));

        var formulary = new FormularyCommand();
        formulary.Version.SetAction(parsed => FormularyAction.Version(Call(parsed, formulary.VersionCommon), KetamineFormulary.Load(), KetamineKinetics.Load().Identity));
        formulary.Verify.SetAction(parsed => FormularyAction.Verify(Call(parsed, formulary.VerifyCommon)));
        formulary.Command.SetAction(_ => ShowHelp("formulary", "--help"));
        Root.Subcommands.Add(formulary.Command);
    }

    private void AddRecords()
    {
        var batch = new BatchCommand();
        Add(batch.Command, parsed => BatchAction.Run(batch, Call(parsed, batch.Common), KetamineFormulary.Load()));

        var verify = new VerifyTableCommand();
        Add(verify.Command, parsed => VerifyTableAction.Run(verify, Call(parsed, verify.Common)));

        var receipt = new ReceiptCommand();
        Add(receipt.Command, parsed => ReceiptAction.Run(receipt, Call(parsed, receipt.Common), KetamineFormulary.Load()));
    }

    private void Add(Command command, Func<ParseResult, int> run)
    {
        command.SetAction(run);
        Root.Subcommands.Add(command);
    }

    private int ShowHelp(params string[] words) =>
        Root.Parse(words).Invoke(new InvocationConfiguration { Output = _terminal.Output, Error = _terminal.Error });

    private Invocation Call(ParseResult parsed, CommonOptions common) => new(parsed, common, _terminal);
}
