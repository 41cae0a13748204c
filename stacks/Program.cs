using Stacks;
using Stacks.Commands;

// The engine starts the program without arguments, a person never with success.
return args.Length == 0 && EngineRun.IsOn
    ? await EngineRun.RunAsync()
    : await CommandLine.RunAsync(args, CommandEnvironment.OfProcess());
