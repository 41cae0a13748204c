using System.CommandLine;
using Infra.Pictures;
using Stacks.Planning;

namespace Stacks.Commands;

/// <summary><c>picture STACK</c>: a stack as a diagram, for a page or a pull request.</summary>
internal sealed class PictureCommand
{
    private readonly CommandEnvironment _environment;
    private readonly Argument<string> _stack = CommonArguments.Stack();
    private readonly Option<string> _of = ChoiceOption.Of("--of", ["architecture", "reach"], "What a stack consists of, by zone and tier; or who may reach whom");
    private readonly Option<string> _format = ChoiceOption.Of("--format", ["mermaid", "svg"], "mermaid for Markdown on GitHub, svg for everything else");
    private readonly Option<string?> _output = OutputOption.Of("Write the picture to this file");

    private PictureCommand(CommandEnvironment environment) => _environment = environment;

    public static Command In(CommandEnvironment environment)
    {
        var picture = new PictureCommand(environment);
        var command = new Command("picture", "Draw a stack: what it consists of, or who may reach whom") { picture._stack, picture._of, picture._format, picture._output };
        command.SetAction(picture.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var planned = await StackPlanner.PlanAsync(_environment.Files(), parsed.GetRequiredValue(_stack)).WaitAsync(cancellation);
        var picture = parsed.GetValue(_of) == "reach" ? ReachPicture.Of(planned.Plan) : ArchitecturePicture.Of(planned.Plan);
        var text = parsed.GetValue(_format) == "svg" ? SvgPicture.Write(picture) : MermaidPicture.Write(picture);
        if (parsed.GetValue(_output) is { } file)
        {
            await OutputOption.WriteAsync(file, text, cancellation);
        }
        else
        {
            await _environment.Output.WriteAsync(text);
        }

        return ExitCode.Fine;
    }
}
