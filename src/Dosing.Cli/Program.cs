using Dosing.Cli;

return DosingProgram.Run(args, Terminal.OfProcess());
