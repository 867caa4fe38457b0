using Dosing;
using Dosing.Cli.Commands;
using Dosing.Knowledge;

var full = args.Contains("full");
using var o = Console.OpenStandardOutput();
using var b = new BufferedStream(o, 65536);
return new BatchAction(new DoseAssessor(KetamineFormulary.Load()), b, full).Run(Console.OpenStandardInput());
