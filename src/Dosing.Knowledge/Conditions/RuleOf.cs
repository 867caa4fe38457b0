using FluentValidation;

namespace Dosing.Knowledge.Conditions;

/// <summary>A rule as it is written, in terms of the part and the value; told to FluentValidation in terms of objects.</summary>
/// <param name="rule">The rule as FluentValidation builds it; one object is all its stages.</param>
internal sealed class RuleOf<T, TValue>(IRuleBuilder<object, object?> rule) : IRuleOfEach<T, TValue>
    where T : notnull
{
    private readonly IRuleBuilderOptions<object, object?> _options = (IRuleBuilderOptions<object, object?>)rule;

    public IRule<T, TValue> Must(Func<TValue, bool> holds)
    {
        rule.Must(value => holds((TValue)value!));
        return this;
    }

    public IRule<T, TValue> Must(Func<T, TValue, bool> holds)
    {
        rule.Must((part, value) => holds((T)part, (TValue)value!));
        return this;
    }

    public IRule<T, TValue> SetValidator(IRulesOn<TValue> rules)
    {
        rule.SetValidator((IValidator<object?>)rules);
        return this;
    }

    public IRule<T, TValue> WithErrorCode(string code)
    {
        _options.WithErrorCode(code);
        return this;
    }

    public IRule<T, TValue> WithMessage(string message)
    {
        _options.WithMessage(message);
        return this;
    }

    public IRule<T, TValue> WithMessage(Func<T, string> message)
    {
        _options.WithMessage(part => message((T)part));
        return this;
    }

    public IRule<T, TValue> WithMessage(Func<T, TValue, string> message)
    {
        _options.WithMessage((part, value) => message((T)part, (TValue)value!));
        return this;
    }

    public IRule<T, TValue> When(Func<T, bool> applies)
    {
        _options.When(part => applies((T)part));
        return this;
    }

    public IRule<T, TValue> OverridePropertyName(string name)
    {
        _options.OverridePropertyName(name);
        return this;
    }

    public IRuleOfEach<T, TValue> Where(Func<TValue, bool> applies)
    {
        ((IRuleBuilderInitialCollection<object, object?>)rule).Where(value => applies((TValue)value!));
        return this;
    }

    public IRuleOfEach<T, TValue> ById(Func<TValue, string> id)
    {
        ((IRuleBuilderInitialCollection<object, object?>)rule).OverrideIndexer((_, _, item, _) => $"[{id((TValue)item!)}]");
        return this;
    }
}
