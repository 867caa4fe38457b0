using Dosing.Testing;

namespace Dosing.Cli.Tests.Safety;

/// <summary>
/// What runs is what was compiled: nothing is loaded, emitted or called by a name in a text. And each assembly reaches only as far
/// as its work asks: the core nowhere, the knowledge to the documents inside it, the command to the files that a person names.
/// </summary>
public sealed class DynamicCodeTests
{
    private static readonly string[] Ours = ["Dosing", "Dosing.Knowledge", "Dosing.Cli"];
    private static readonly Dictionary<string, CompiledCode> Code = Ours.ToDictionary(name => name, name => CompiledCode.Of(Repository.Compiled(name)));

    public static TheoryData<string> Assemblies => [.. Ours];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_code_is_made_or_loaded_while_it_runs(string assembly)
    {
        Assert.DoesNotContain(Code[assembly].Types, t => t.StartsWith("System.Reflection.Emit.", StringComparison.Ordinal)
            || t.StartsWith("System.Runtime.Loader.", StringComparison.Ordinal) || t.StartsWith("Microsoft.CSharp.", StringComparison.Ordinal));
        Assert.DoesNotContain(Code[assembly].Members, m => m is "System.Type.GetType" or "System.Activator.CreateInstance" or "System.Delegate.DynamicInvoke"
            or "System.Reflection.MethodBase.Invoke" or "System.Reflection.MethodInfo.Invoke" or "System.Reflection.ConstructorInfo.Invoke"
            or "System.Linq.Expressions.Expression`1.Compile" or "System.Linq.Expressions.LambdaExpression.Compile"
            || m.StartsWith("System.Reflection.Assembly.Load", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_native_code_is_called(string assembly)
    {
        Assert.Equal(0, Code[assembly].NativeImports);
        Assert.DoesNotContain("System.Runtime.InteropServices.NativeLibrary", Code[assembly].Types);
    }

    [Fact]
    public void The_knowledge_reads_the_documents_inside_it_and_no_file_no_clock_no_variable()
    {
        var knowledge = Code["Dosing.Knowledge"];
        Assert.Contains("System.Reflection.Assembly.GetManifestResourceStream", knowledge.Members);
        Assert.Equal(["System.IO.Stream"], knowledge.Types.Where(t => t.StartsWith("System.IO.", StringComparison.Ordinal)));
        Assert.DoesNotContain(knowledge.Types, t => t is "System.DateTime" or "System.DateTimeOffset" or "System.TimeProvider" or "System.Diagnostics.Stopwatch"
            or "System.Random" or "System.Guid" or "System.Environment" or "System.Console" || t.StartsWith("System.Threading.", StringComparison.Ordinal));
    }

    /// <summary>The generated reader of JSON looks up one switch of the runtime by name; nothing else is asked of the process.</summary>
    [Fact]
    public void The_knowledge_asks_the_process_for_a_switch_alone() =>
        Assert.Equal(["System.AppContext.GetData"], Code["Dosing.Knowledge"].Members.Where(m => m.StartsWith("System.AppContext.", StringComparison.Ordinal)).Distinct());

    /// <summary>A new assembly behind one of ours is a decision: the runtime's parts and the packages of decision 0011, by name.</summary>
    [Theory]
    [InlineData("Dosing.Knowledge", "Dosing", "FluentValidation", "Microsoft.Extensions.DependencyInjection.Abstractions")]
    [InlineData("Dosing.Cli", "CsvHelper", "Dosing", "Dosing.Knowledge", "System.CommandLine")]
    public void Beyond_the_runtime_only_what_was_decided_is_referenced(string assembly, params string[] decided) =>
        Assert.Equal(decided, Code[assembly].References.Where(r => r == "System.CommandLine" || !r.StartsWith("System.", StringComparison.Ordinal)));

    [Fact]
    public void The_command_takes_the_date_and_measures_its_own_time_and_knows_no_other_clock()
    {
        Assert.DoesNotContain(Code["Dosing.Cli"].Members, m => m is "System.DateTime.get_Now" or "System.DateTime.get_UtcNow" or "System.DateTime.get_Today"
            or "System.DateTimeOffset.get_Now" or "System.DateTimeOffset.get_UtcNow" || m.StartsWith("System.Random.", StringComparison.Ordinal) || m.StartsWith("System.Guid.", StringComparison.Ordinal));
        Assert.Contains("System.TimeProvider.GetLocalNow", Code["Dosing.Cli"].Members);
    }

    /// <summary>Nothing that ships uses a type of the network, starts a program or makes code.</summary>
    [Fact]
    public void No_package_that_ships_knows_a_connection_a_process_or_the_making_of_code()
    {
        string[] packages = ["CsvHelper", "FluentValidation", "Microsoft.Extensions.DependencyInjection.Abstractions", "System.CommandLine"];
        var members = packages.SelectMany(p => CompiledCode.Of(Path.Combine(AppContext.BaseDirectory, $"{p}.dll")).Members.Select(m => $"{p}: {m}"))
            .Where(m => m.Contains(": System.Net.", StringComparison.Ordinal) || m.Contains(": System.Diagnostics.Process.", StringComparison.Ordinal)
                || m.Contains(": System.Reflection.Emit.", StringComparison.Ordinal));
        Assert.Empty(members);
    }

    /// <summary>The reader sees what it is asked for: a call on a type, and one on a generic type.</summary>
    [Fact]
    public void A_call_is_seen()
    {
        var tests = CompiledCode.Of(typeof(DynamicCodeTests).Assembly.Location);
        Assert.Contains("System.Diagnostics.Process.Start", tests.Members);
        Assert.Contains("System.Collections.Generic.Dictionary`2.get_Item", tests.Members);
    }
}
