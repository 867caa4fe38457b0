using System.Runtime.CompilerServices;
using FluentValidation;

namespace Dosing.Knowledge.Conditions;

/// <summary>Rules on a part of a document, run by FluentValidation.</summary>
// To FluentValidation every part and every value is an object. It would have two hundred types of its own for each pair of
// part and value, and with 440 pairs they were half of the native file and of its time to start.
internal abstract class RulesOn<T> : AbstractValidator<object>, IRulesOn<T>
    where T : notnull
{
    /// <summary>A rule on a value of the part; the text is the member that is read, and names the value in failures.</summary>
    public IRule<T, TValue> RuleFor<TValue>(Func<T, TValue> value, [CallerArgumentExpression(nameof(value))] string text = "")
    {
        var rule = base.RuleFor(part => (object?)value((T)part));
        rule.Configure(r => r.PropertyName = MemberName.Of(text));
        return new RuleOf<T, TValue>(rule);
    }

    /// <summary>A rule on each entry of a list of the part.</summary>
    public IRuleOfEach<T, TItem> RuleForEach<TItem>(Func<T, IEnumerable<TItem>?> list, [CallerArgumentExpression(nameof(list))] string text = "")
    {
        var rule = base.RuleForEach(part => Objects(list((T)part)));
        rule.Configure(r => r.PropertyName = MemberName.Of(text));
        return new RuleOf<T, TItem>(rule);
    }

    /// <summary>Further rules on the same part.</summary>
    protected void Include(RulesOn<T> rules) => base.Include(rules);

    private static IEnumerable<object?>? Objects<TItem>(IEnumerable<TItem>? list) => list as IEnumerable<object?> ?? list?.Cast<object?>();
}
