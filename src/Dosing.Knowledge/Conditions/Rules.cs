using FluentValidation;

namespace Dosing.Knowledge.Conditions;

/// <summary>What can be said of a rule.</summary>
internal static class Rules
{
    /// <summary>A condition on the value.</summary>
    public static IRule<T, TValue> Must<T, TValue>(this IRule<T, TValue> rule, Func<TValue, bool> holds)
    {
        rule.Told.Must(OfObject(holds));
        return rule;
    }

    /// <summary>A condition on the value beside the rest of the part.</summary>
    public static IRule<T, TValue> Must<T, TValue>(this IRule<T, TValue> rule, Func<T, TValue, bool> holds)
    {
        rule.Told.Must((part, value) => holds((T)part, (TValue)value!));
        return rule;
    }

    /// <summary>The rules on what the value itself is made of; a value that is not there passes.</summary>
    public static IRule<T, TValue> SetValidator<T, TValue>(this IRule<T, TValue> rule, IRulesOn<TValue> rules)
    {
        rule.Told.SetValidator((IValidator<object?>)rules);
        return rule;
    }

    /// <summary>The code of the condition before.</summary>
    public static IRule<T, TValue> WithErrorCode<T, TValue>(this IRule<T, TValue> rule, string code)
    {
        Options(rule).WithErrorCode(code);
        return rule;
    }

    /// <summary>The message of the condition before.</summary>
    public static IRule<T, TValue> WithMessage<T, TValue>(this IRule<T, TValue> rule, string message)
    {
        Options(rule).WithMessage(message);
        return rule;
    }

    /// <summary>The message of the condition before, made of the part.</summary>
    public static IRule<T, TValue> WithMessage<T, TValue>(this IRule<T, TValue> rule, Func<T, string> message)
    {
        Options(rule).WithMessage(OfObject(message));
        return rule;
    }

    /// <summary>The message of the condition before, made of the part and the value.</summary>
    public static IRule<T, TValue> WithMessage<T, TValue>(this IRule<T, TValue> rule, Func<T, TValue, string> message)
    {
        Options(rule).WithMessage((part, value) => message((T)part, (TValue)value!));
        return rule;
    }

    /// <summary>All conditions are asked of such parts only.</summary>
    public static IRule<T, TValue> When<T, TValue>(this IRule<T, TValue> rule, Func<T, bool> applies)
    {
        Options(rule).When(OfObject(applies));
        return rule;
    }

    /// <summary>The name of the value in the place of a failure, where it is not that of the member.</summary>
    public static IRule<T, TValue> OverridePropertyName<T, TValue>(this IRule<T, TValue> rule, string name)
    {
        Options(rule).OverridePropertyName(name);
        return rule;
    }

    /// <summary>Only such entries are looked at.</summary>
    public static IRuleOfEach<T, TValue> Where<T, TValue>(this IRuleOfEach<T, TValue> rule, Func<TValue, bool> applies)
    {
        EachOf(rule).Where(OfObject(applies));
        return rule;
    }

    /// <summary>Failures name an entry of a list by its id, not by its number.</summary>
    public static IRuleOfEach<T, TValue> ById<T, TValue>(this IRuleOfEach<T, TValue> rule, Func<TValue, string> id)
    {
        var text = OfObject(id);
        EachOf(rule).OverrideIndexer((_, _, item, _) => $"[{text(item)}]");
        return rule;
    }

    private static Func<object?, TResult> OfObject<TValue, TResult>(Func<TValue, TResult> of) => value => of((TValue)value!);

    private static IRuleBuilderOptions<object, object?> Options(IRuleAsTold rule) => (IRuleBuilderOptions<object, object?>)rule.Told;

    private static IRuleBuilderInitialCollection<object, object?> EachOf(IRuleAsTold rule) => (IRuleBuilderInitialCollection<object, object?>)rule.Told;
}
