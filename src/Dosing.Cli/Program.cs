using Dosing.Cli;

var hashing = Aside.LoadHashing();
var code = DosingProgram.Run(args, Terminal.OfProcess());
hashing.Join();
return code;
