using System.CommandLine;
using Stacks.Operations;
using Stacks.Operations.Previews;
using Stacks.Planning;

namespace Stacks.Commands;

/// <summary><c>plan STACK</c>: what a deployment would change in the cloud, with the digest that an approval names.</summary>
internal sealed class PlanCommand
{
    private readonly CommandEnvironment _environment;
    private readonly Argument<string> _stack = CommonArguments.Stack();
    private readonly Option<string?> _output = OutputOption.Of("Write the plan as Markdown to this file");
    private readonly Option<int?> _budget = BudgetOption.Of($"How many characters the Markdown may have; {PlanPreview.DefaultBudget} unless given");

    private PlanCommand(CommandEnvironment environment) => _environment = environment;

    public static Command In(CommandEnvironment environment)
    {
        var plan = new PlanCommand(environment);
        var command = new Command("plan", "Ask Pulumi what a deployment would change, without deploying") { plan._stack, plan._output, plan._budget };
        command.SetAction(plan.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var context = _environment.Operation(parsed.GetRequiredValue(_stack));
        var plan = await new PlanPreview(context) { Budget = parsed.GetValue(_budget) ?? PlanPreview.DefaultBudget }.RunAsync(cancellation);
        if (parsed.GetValue(_output) is { } file)
        {
            await OutputOption.WriteAsync(file, plan.Markdown, cancellation);
        }

        new PipelineOutput(context.Variables).Set("digest", plan.Digest);
        foreach (var line in LossText.Lines(plan.Losses, context.Stack.Name).Concat(WideningText.Lines(plan.Widenings)))
        {
            context.Repeat(line);
        }

        context.Say($"digest: {plan.Digest}");
        return plan.Losses.Holds ? ExitCode.Fine : ExitCode.PolicyBroken;
    }
}
