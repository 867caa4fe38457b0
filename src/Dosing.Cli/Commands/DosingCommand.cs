using System.CommandLine;
using System.CommandLine.Help;
using Dosing.Formularies;
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
        AddProtocol();
        Root.SetAction(_ => ShowHelp("--help"));
        ExamplesFirst.AddTo(Root);
    }

    /// <summary>The root of the command line.</summary>
    public Command Root { get; }

    private void AddJudging()
    {
        var check = new CheckCommand();
        Add(check.Command, parsed => Judge(parsed, check.Common, (call, formulary) => CheckAction.Run(check, call, new DoseAssessor(formulary))));

        var prepare = new PrepareCommand();
        Add(prepare.Command, parsed => Judge(parsed, prepare.Common, (call, formulary) => PrepareAction.Run(prepare, call, new DosePreparer(formulary))));

        var range = new RangeCommand();
        Add(range.Command, parsed => Judge(parsed, range.Common, (call, formulary) => RangeAction.Run(range, call, formulary)));

        var screen = new ScreenCommand();
        Add(screen.Command, parsed => Judge(parsed, screen.Common, (call, formulary) => ScreenAction.Run(screen, call, formulary)));

        var plan = new PlanCommand();
        Add(plan.Command, parsed => Judge(parsed, plan.Common, (call, formulary) => PlanAction.Run(plan, call, formulary)));

        var course = new CourseCommand();
        Add(course.Command, parsed => Judge(parsed, course.Common, (call, formulary) => CourseAction.Run(course, call, formulary)));
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
        Add(explain.Command, parsed => Judge(parsed, explain.Common, (call, formulary) => ExplainAction.Run(explain, call, formulary, KetamineKinetics.Load)));

        var coverage = new CoverageCommand();
        Add(coverage.Command, parsed => CoverageAction.Run(Call(parsed, coverage.Common), KetamineFormulary.Load()));

        var formulary = new FormularyCommand();
        formulary.Version.SetAction(parsed => FormularyAction.Version(Call(parsed, formulary.VersionCommon), KetamineFormulary.Load(), KetamineKinetics.Load().Identity));
        formulary.Verify.SetAction(parsed => FormularyAction.Verify(Call(parsed, formulary.VerifyCommon)));
        formulary.Review.SetAction(parsed => ReviewAction.Run(Call(parsed, formulary.ReviewCommon), KetamineFormulary.Load()));
        formulary.Export.SetAction(parsed => FormularyExport.Run(Call(parsed, formulary.ExportCommon), KetamineFormulary.Load().Identity, KetamineKinetics.Load().Identity, KetamineTeaching.Load().Identity));
        formulary.Command.SetAction(_ => ShowHelp("formulary", "--help"));
        Root.Subcommands.Add(formulary.Command);
    }

    private void AddRecords()
    {
        var batch = new BatchCommand();
        Add(batch.Command, parsed => Judge(parsed, batch.Common, (call, formulary) => BatchAction.Run(batch, call, formulary)));

        var verify = new VerifyTableCommand();
        Add(verify.Command, parsed => VerifyTableAction.Run(verify, Call(parsed, verify.Common)));

        var receipt = new ReceiptCommand();
        Add(receipt.Command, parsed => Judge(parsed, receipt.Common, (call, formulary) => ReceiptAction.Run(receipt, call, formulary)));

        var completion = new CompletionCommand();
        Add(completion.Command, parsed => CompletionAction.Run(completion, Call(parsed, completion.Common), Root));

        var manual = new ManualCommand();
        Add(manual.Command, parsed => ManualAction.Run(Call(parsed, manual.Common), Root));
    }

    private void AddProtocol()
    {
        var protocol = new ProtocolCommand();
        protocol.Validate.SetAction(parsed => ProtocolAction.Validate(protocol, Call(parsed, protocol.ValidateCommon), KetamineFormulary.Load()));
        protocol.Show.SetAction(parsed => Judge(parsed, protocol.ShowCommon, (call, formulary) => ProtocolAction.Show(protocol, call, formulary)));
        protocol.Diff.SetAction(parsed => ProtocolAction.Diff(protocol, Call(parsed, protocol.DiffCommon), KetamineFormulary.Load()));
        protocol.Command.SetAction(_ => ShowHelp("protocol", "--help"));
        Root.Subcommands.Add(protocol.Command);
    }

    private void Add(Command command, Func<ParseResult, int> run)
    {
        command.SetAction(run);
        Root.Subcommands.Add(command);
    }

    /// <summary>Runs what judges by the formulary under the local protocol that is meant; not at all where that cannot be applied.</summary>
    private int Judge(ParseResult parsed, CommonOptions common, Func<Invocation, Formulary, int> run)
    {
        var call = Call(parsed, common);
        if (!ProtocolLoading.TryApply(call, KetamineFormulary.Load(), out var formulary, out var refused))
        {
            return refused;
        }

        var code = run(call, formulary);
        ProtocolLoading.Summarize(call, formulary, code);
        return code;
    }

    private int ShowHelp(params string[] words) =>
        Root.Parse(words).Invoke(new InvocationConfiguration { Output = _terminal.Output, Error = _terminal.Error });

    private Invocation Call(ParseResult parsed, CommonOptions common) => new(parsed, common, _terminal);
}
