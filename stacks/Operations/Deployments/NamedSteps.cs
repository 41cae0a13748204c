namespace Stacks.Operations.Deployments;

/// <summary>Says of each step when it begins and when it ends; a pipeline on GitHub folds what lies between.</summary>
internal sealed class NamedSteps(OperationContext context)
{
    private readonly bool _folds = context.Variables("GITHUB_ACTIONS") == "true";

    /// <summary>Runs one. What it throws comes after its end was said.</summary>
    /// <param name="name">For people: <c>migrate</c>.</param>
    /// <param name="step">What it does.</param>
    public async Task RunAsync(string name, Func<Task> step)
    {
        var begin = context.Clock.GetTimestamp();
        context.Say(_folds ? $"::group::{name}" : $"{name}: begins");
        var ended = "failed";
        try
        {
            await step();
            ended = "done";
        }
        finally
        {
            if (_folds)
            {
                context.Say("::endgroup::");
            }

            context.Say(FormattableString.Invariant($"{name}: {ended} after {context.Clock.GetElapsedTime(begin).TotalSeconds:0.0} s"));
        }
    }
}
