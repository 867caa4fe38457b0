namespace Dosing.Knowledge.Protocols;

/// <summary>One thing that is wrong with a local protocol.</summary>
/// <param name="Code">A stable code in lower case, such as <c>loosening-unexplained</c>.</param>
/// <param name="Path">Where it stands, such as <c>$.ranges[0].high</c>.</param>
/// <param name="Line">The line, from one.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
public sealed record ProtocolFailure(string Code, string Path, int Line, string Message);

/// <summary>A protocol, or everything that is wrong with it.</summary>
/// <param name="Protocol">The protocol; null where anything is wrong.</param>
/// <param name="Failures">What is wrong, by line; empty where the protocol is sound.</param>
public sealed record ProtocolReading(Dosing.Formularies.LocalProtocol? Protocol, IReadOnlyList<ProtocolFailure> Failures);
