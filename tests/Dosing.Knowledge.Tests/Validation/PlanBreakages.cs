using Dosing.Knowledge.Reading;
using static Dosing.Knowledge.Tests.Validation.Changes;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>What can be wrong with the plans and the checklist.</summary>
internal static class PlanBreakages
{
    private const string Phases = "plan-anaesthesia";
    private const string Steps = "plan-emergence-reaction";
    private const string Plans = "screening.json: plans";
    private const string List = "screening.json: checklist";
    private const string At = $"{Plans}[{Phases}]";
    private const string AtSteps = $"{Plans}[{Steps}]";

    public static IEnumerable<Breakage> All =>
    [
        new("id-malformed", $"{Plans}[plan anaesthesia].id", Plan(Phases, p => p with { Id = "plan anaesthesia" })),
        new("text-empty", $"{At}.name", Plan(Phases, p => p with { Name = "" })),
        new("word-unknown", $"{At}.category", Plan(Phases, p => p with { Category = "sleep" }), "plan-of-category"),
        new("plan-of-category", Plans, Plan(Phases, p => p with { Category = null })),
        new("plan-of-category", Plans, Plan(Steps, p => p with { Category = "anaesthesia" })),
        new("phases-missing", At, Plan(Phases, p => p with { After = [] })),
        new("phases-missing", At, Plan(Phases, p => p with { Steps = p.After })),
        new("phases-missing", AtSteps, Plan(Steps, p => p with { Steps = [] })),
        new("text-empty", $"{At}.staff", Plan(Phases, p => p with { Staff = "" })),
        .. Lines(At, $"{At}.before[0]", change => Plan(Phases, p => p with { Before = p.Before.With(_ => true, change) })),
        .. Lines(At, $"{At}.during[0]", change => Plan(Phases, p => p with { During = p.During.With(_ => true, change) })),
        .. Lines(At, $"{At}.after[0]", change => Plan(Phases, p => p with { After = p.After.With(_ => true, change) })),
        .. Lines(AtSteps, $"{AtSteps}.steps[0]", change => Plan(Steps, p => p with { Steps = p.Steps.With(_ => true, change) })),
        new("id-malformed", $"{List}.id", Checklist(c => c with { Id = "" })),
        new("text-empty", $"{List}.name", Checklist(c => c with { Name = "" })),
        new("list-empty", $"{List}.items", Checklist(c => c with { Items = [] })),
        .. Lines(List, $"{List}.items[0]", change => Checklist(c => c with { Items = c.Items.With(_ => true, change) })),
    ];

    /// <summary>What can be wrong with the first line of a list.</summary>
    private static IEnumerable<Breakage> Lines(string owner, string at, Func<Func<PlanLineEntry, PlanLineEntry>, Func<FormularyDocuments, FormularyDocuments>> of) =>
    [
        new("text-empty", $"{at}.text", of(l => l with { Text = "" })),
        new("text-empty", $"{at}.when[0].item", of(l => l with { When = [new() { Item = "", Entries = ["long-qt"] }] })),
        new("age-negative", $"{at}.when[0].ageMonths.from", of(l => l with { When = [new() { Item = "ECG", Entries = ["long-qt"], AgeMonths = new() { From = -1 } }] })),
        new("span-empty", $"{at}.when[0].ageMonths.below", of(l => l with { When = [new() { Item = "ECG", Entries = ["long-qt"], AgeMonths = new() { From = 9, Below = 9 } }] })),
        new("list-empty", $"{at}.when[0].entries", of(l => l with { When = [new() { Item = "ECG", Entries = [] }] })),
        new("id-repeated", $"{at}.when[0].entries", of(l => l with { When = [new() { Item = "ECG", Entries = ["long-qt", "long-qt"] }] })),
        new("word-unknown", $"{at}.checks[0].check", of(l => l with { Checks = [new() { Check = "liver", At = "course" }] })),
        new("word-unknown", $"{at}.checks[0].at", of(l => l with { Checks = [new() { Check = "lft", At = "week" }] })),
        new("days-misplaced", $"{at}.checks[0].days", of(l => l with { Checks = [new() { Check = "lft", At = "course", Days = 0 }] })),
        new("days-misplaced", $"{at}.checks[0].days", of(l => l with { Checks = [new() { Check = "lft", At = "session", Days = 28 }] })),
        new("entry-undefined", owner, of(l => l with { When = [new() { Item = "ECG", Entries = ["qt-drugs"] }] })),
    ];
}
