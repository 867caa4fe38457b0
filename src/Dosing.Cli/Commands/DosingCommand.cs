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
        AddCheck();
        AddPrepare();
        AddRange();
        AddScreen();
        AddPlan();
        AddCourse();
        AddGap();
        AddSimulate();
        AddClaims();
        AddIncidents();
        AddSources();
        AddExplain();
        AddCoverage();
        AddBatch();
        AddVerifyTable();
        AddFormulary();
        AddReceipt();
        Root.SetAction(_ => ShowHelp("--help"));
        ExamplesFirst.AddTo(Root);
    }

    /// <summary>The root of the command line.</summary>
    public Command Root { get; }

    private void AddCheck()
    {
        var check = new CheckCommand();
        check.Command.SetAction(parsed => CheckAction.Run(check, Call(parsed, check.Common), new DoseAssessor(KetamineFormulary.Load())));
        Root.Subcommands.Add(check.Command);
    }

    private void AddPrepare()
    {
        var prepare = new PrepareCommand();
        prepare.Command.SetAction(parsed => PrepareAction.Run(prepare, Call(parsed, prepare.Common), new DosePreparer(KetamineFormulary.Load())));
        Root.Subcommands.Add(prepare.Command);
    }

    private void AddRange()
    {
        var range = new RangeCommand();
        range.Command.SetAction(parsed => RangeAction.Run(range, Call(parsed, range.Common), KetamineFormulary.Load()));
        Root.Subcommands.Add(range.Command);
    }

    private void AddScreen()
    {
        var screen = new ScreenCommand();
        screen.Command.SetAction(parsed => ScreenAction.Run(screen, Call(parsed, screen.Common), KetamineFormulary.Load()));
        Root.Subcommands.Add(screen.Command);
    }

    private void AddPlan()
    {
        var plan = new PlanCommand();
        plan.Command.SetAction(parsed => PlanAction.Run(plan, Call(parsed, plan.Common), KetamineFormulary.Load()));
        Root.Subcommands.Add(plan.Command);
    }

    private void AddCourse()
    {
        var course = new CourseCommand();
        course.Command.SetAction(parsed => CourseAction.Run(course, Call(parsed, course.Common), KetamineFormulary.Load()));
        Root.Subcommands.Add(course.Command);
    }

    private void AddGap()
    {
        var gap = new GapCommand();
        gap.Command.SetAction(parsed => GapAction.Run(gap, Call(parsed, gap.Common), KetamineFormulary.Load()));
        Root.Subcommands.Add(gap.Command);
    }

    private void AddSimulate()
    {
        var simulate = new SimulateCommand();
        simulate.Command.SetAction(parsed => SimulateAction.Run(simulate, Call(parsed, simulate.Common), KetamineKinetics.Load(), KetamineFormulary.Load()));
        Root.Subcommands.Add(simulate.Command);
    }

    private void AddSources()
    {
        var sources = new SourcesCommand();
        sources.Command.SetAction(parsed => SourcesAction.Run(sources, Call(parsed, sources.Common), KetamineFormulary.Load()));
        Root.Subcommands.Add(sources.Command);
    }

    private void AddExplain()
    {
        var explain = new ExplainCommand();
        explain.Command.SetAction(parsed => ExplainAction.Run(explain, Call(parsed, explain.Common), KetamineFormulary.Load(), KetamineKinetics.Load()));
        Root.Subcommands.Add(explain.Command);
    }

    private void AddCoverage()
    {
        var coverage = new CoverageCommand();
        coverage.Command.SetAction(parsed => CoverageAction.Run(Call(parsed, coverage.Common), KetamineFormulary.Load()));
        Root.Subcommands.Add(coverage.Command);
    }

    private void AddBatch()
    {
        var batch = new BatchCommand();
        batch.Command.SetAction(parsed => BatchAction.Run(batch, Call(parsed, batch.Common), new DoseAssessor(KetamineFormulary.Load())));
        Root.Subcommands.Add(batch.Command);
    }

    private void AddVerifyTable()
    {
        var verify = new VerifyTableCommand();
        verify.Command.SetAction(parsed => VerifyTableAction.Run(verify, Call(parsed, verify.Common)));
        Root.Subcommands.Add(verify.Command);
    }

    private void AddFormulary()
    {
        var formulary = new FormularyCommand();
        formulary.Version.SetAction(parsed => FormularyAction.Version(Call(parsed, formulary.VersionCommon), KetamineFormulary.Load(), KetamineKinetics.Load().Identity));
        formulary.Verify.SetAction(parsed => FormularyAction.Verify(Call(parsed, formulary.VerifyCommon)));
        formulary.Command.SetAction(_ => ShowHelp("formulary", "--help"));
        Root.Subcommands.Add(formulary.Command);
    }

    private void AddReceipt()
    {
        var receipt = new ReceiptCommand();
        receipt.Command.SetAction(parsed => ReceiptAction.Run(receipt, Call(parsed, receipt.Common), KetamineFormulary.Load()));
        Root.Subcommands.Add(receipt.Command);
    }

    private void AddClaims()
    {
        var claims = new ClaimsCommand();
        claims.Command.SetAction(parsed => ClaimsAction.Run(claims, Call(parsed, claims.Common), KetamineTeaching.Load(), KetamineFormulary.Load()));
        Root.Subcommands.Add(claims.Command);
    }

    private void AddIncidents()
    {
        var incidents = new IncidentsCommand();
        incidents.Command.SetAction(parsed => IncidentsAction.Run(incidents, Call(parsed, incidents.Common), KetamineTeaching.Load(), KetamineFormulary.Load()));
        Root.Subcommands.Add(incidents.Command);
    }

    private int ShowHelp(params string[] words) =>
        Root.Parse(words).Invoke(new InvocationConfiguration { Output = _terminal.Output, Error = _terminal.Error });

    private Invocation Call(ParseResult parsed, CommonOptions common) => new(parsed, common, _terminal);
}
