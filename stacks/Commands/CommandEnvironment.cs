using System.Text;
using Infra.Acceptance;
using Infra.Plans;
using Infra.Policies;
using Infra.Settings;
using Spectre.Console;
using Stacks.Operations;
using Stacks.Planning;
using Stacks.Tools;

namespace Stacks.Commands;

/// <summary>What the commands touch of the world, so that a test can give them another one.</summary>
public sealed record CommandEnvironment
{
    // Spectre breaks lines at the width; where nobody watches, a line stays one line.
    private const int Unbroken = 100_000;

    /// <summary>The results, and nothing but the results.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>What went wrong.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person sees <see cref="Output"/> in a terminal: colours, and lines as wide as it is.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person sees <see cref="Error"/> in a terminal: progress.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Finds the repository.</summary>
    public Func<StackFiles> Files { get; init; } = StackFiles.Find;

    /// <summary>What plans are held to.</summary>
    public Func<IReadOnlyList<Policy>> Policies { get; init; } = () => PolicyCatalog.All;

    /// <summary>What AWS and GitHub would say to a plan.</summary>
    public Func<Plan, AcceptanceReport> Acceptance { get; init; } = AcceptanceReport.Of;

    /// <summary>What day it is, for what is due before long.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Runs <c>aws</c>, <c>pulumi</c> and <c>gh</c> in a folder.</summary>
    public Func<string, ITools> Tools { get; init; } = folder => new ProcessTools(folder);

    /// <summary>What the pipeline or the person has set; null for what is not set.</summary>
    public Func<string, string?> Variables { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>How web addresses are asked.</summary>
    public Func<HttpMessageHandler> Web { get; init; } = () => new SocketsHttpHandler { AllowAutoRedirect = false };

    public static CommandEnvironment OfProcess()
    {
        // Windows would otherwise translate what it cannot show into question marks, even on the way to a file.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new CommandEnvironment
        {
            Output = Console.Out,
            Error = Console.Error,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
        };
    }

    /// <summary>What an operation on a stack works with.</summary>
    /// <exception cref="UsageException">There is no such stack.</exception>
    /// <exception cref="SettingsException">Its settings are not sound.</exception>
    public OperationContext Operation(string stack)
    {
        var files = Files();
        return new OperationContext
        {
            Stack = StackInAws.Of(files, stack),
            LossOverrides = LossOverrides.Of(files, stack),
            Tools = new PatientTools(Tools(files.Root), Clock),
            Clock = Clock,
            Say = Output.WriteLine,
            Variables = Variables,
            Web = Web,
        };
    }

    public IAnsiConsole OutputConsole() => ConsoleFor(Output, OutputIsTerminal);

    public IAnsiConsole ErrorConsole() => ConsoleFor(Error, ErrorIsTerminal);

    private static IAnsiConsole ConsoleFor(TextWriter writer, bool isTerminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        if (!isTerminal)
        {
            console.Profile.Width = Unbroken;
            console.Profile.Capabilities.Unicode = true;
        }

        return console;
    }
}
