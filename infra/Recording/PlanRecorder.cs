using Infra.Plans;
using Pulumi;
using Pulumi.Testing;

namespace Infra.Recording;

/// <summary>Runs a stack against a <see cref="RecordingEngine"/>: no engine, no network, no credentials.</summary>
public static class PlanRecorder
{
    /// <summary>The plan of a stack.</summary>
    /// <typeparam name="TStack">The program.</typeparam>
    /// <param name="project">The Pulumi project.</param>
    /// <param name="stack">The stack.</param>
    /// <param name="region">The AWS region.</param>
    /// <param name="create">Makes the program; it must pass the options on to the base constructor.</param>
    /// <param name="engine">An engine of one's own, fresh; one for the platform unless given.</param>
    /// <exception cref="RunException">The program failed. The message holds each reason once.</exception>
    public static async Task<Plan> RecordAsync<TStack>(
        string project, string stack, string region, Func<StackOptions, TStack> create, RecordingEngine? engine = null)
        where TStack : Stack
    {
        engine ??= new RecordingEngine(region);
        var options = new StackOptions { ResourceTransformations = { engine.Transformation } };
        // A failed run sets the exit code of the whole process, although the failure is the caller's to judge.
        var exitCode = Environment.ExitCode;
        try
        {
            await Deployment.TestWithServiceProviderAsync<TStack>(
                engine,
                new Factory(typeof(TStack), () => create(options)),
                new TestOptions { ProjectName = project, StackName = stack, IsPreview = false });
            return engine.ToPlan(project, stack);
        }
        catch (AggregateException exception)
        {
            // Which fault is reported first, and how often, is a matter of timing.
            var messages = exception.Flatten().InnerExceptions.Select(inner => inner.Message).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            throw new RunException(string.Join('\n', messages), exception);
        }
        finally
        {
            Environment.ExitCode = exitCode;
        }
    }

    private sealed class Factory(Type stack, Func<Stack> create) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == stack ? create() : null;
    }
}
