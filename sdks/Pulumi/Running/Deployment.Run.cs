using System.Collections.Immutable;
using Pulumi.Testing;

namespace Pulumi;

public sealed partial class Deployment
{
    /// <summary>Where the published SDK runs under the engine; here it only says why it cannot.</summary>
    public static Task<int> RunAsync<TStack>()
        where TStack : Stack, new() => Task.FromResult(RefuseToRun());

    /// <inheritdoc cref="RunAsync{TStack}()"/>
    public static Task<int> RunAsync<TStack>(IServiceProvider serviceProvider)
        where TStack : Stack => Task.FromResult(RefuseToRun());

    /// <summary>Runs the stack against mocks and gives its resources, the stack first. Failures come as RunException.</summary>
    public static async Task<ImmutableArray<Resource>> TestAsync<TStack>(IMocks mocks, TestOptions? options = null)
        where TStack : Stack, new()
    {
        var deployment = await TestAsync(mocks, options, () => Task.FromResult<Stack>(new TStack()));
        return [.. deployment._resources];
    }

    /// <summary>Like <see cref="TestAsync{TStack}(IMocks, TestOptions?)"/>, for a stack with constructor parameters.</summary>
    public static async Task<ImmutableArray<Resource>> TestWithServiceProviderAsync<TStack>(
        IMocks mocks, IServiceProvider serviceProvider, TestOptions? options = null)
        where TStack : Stack
    {
        var deployment = await TestAsync(mocks, options, () => Task.FromResult(
            (Stack?)serviceProvider.GetService(typeof(TStack))
            ?? throw new InvalidOperationException($"The service provider has no {typeof(TStack)}.")));
        return [.. deployment._resources];
    }

    /// <summary>Runs the function against mocks and gives the resources it made. Failures come as RunException.</summary>
    public static Task<ImmutableArray<Resource>> TestAsync(IMocks testMocks, TestOptions testOptions, Action createResources) =>
        TestAsync(testMocks, testOptions, () =>
        {
            createResources();
            return Task.CompletedTask;
        });

    /// <inheritdoc cref="TestAsync(IMocks, TestOptions, Action)"/>
    public static async Task<ImmutableArray<Resource>> TestAsync(IMocks testMocks, TestOptions testOptions, Func<Task> createResources)
    {
        var (resources, _) = await TestAsync(testMocks, testOptions, async () =>
        {
            await createResources();
            return new Dictionary<string, object?>();
        });
        return resources;
    }

    /// <summary>Runs the function against mocks and gives the resources it made and what it returned. Failures come as RunException.</summary>
    public static Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<IDictionary<string, object?>> createResources) =>
        TestAsync(testMocks, testOptions, () => Task.FromResult(createResources()));

    /// <inheritdoc cref="TestAsync(IMocks, TestOptions, Func{IDictionary{string, object}})"/>
    public static async Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<Task<IDictionary<string, object?>>> createResources)
    {
        IDictionary<string, object?> outputs = ImmutableDictionary<string, object?>.Empty;
        var deployment = await TestAsync(testMocks, testOptions, async () =>
        {
            var stack = new Stack();
            outputs = await createResources();
            return stack;
        });
        return ([.. deployment._resources.Where(resource => resource is not Pulumi.Stack)], outputs);
    }

    private static async Task<Deployment> TestAsync(IMocks mocks, TestOptions? options, Func<Task<Stack>> createStack)
    {
        if (Current is not null)
            throw new InvalidOperationException("A deployment is running already; a test deployment cannot be started inside it.");

        // Seen by all that is called from here; not by the caller, because this method is async.
        Running.Value = new Deployment(mocks, options ?? new TestOptions());
        var errors = await Running.Value.Runner.RunAsync(async () => (await createStack()).RegisterPropertyOutputs());
        return errors switch
        {
            [] => Running.Value,
            [var error] => throw new RunException(error),
            _ => throw new AggregateException(errors.Select(error => new RunException(error))),
        };
    }

    private static int RefuseToRun()
    {
        string[] signs = ["PULUMI_MONITOR", "PULUMI_ENGINE"];
        if (signs.All(sign => string.IsNullOrEmpty(Environment.GetEnvironmentVariable(sign))))
        {
            throw new InvalidOperationException(
                "The program was started without the Pulumi engine. Use the Pulumi CLI to run it, or its offline preview.");
        }

        Console.Error.WriteLine(
            "This build uses the offline Pulumi SDK, which can only plan; set the environment variable PulumiSdk=published "
            + "(or build with `dotnet build -p:PulumiSdk=published`) so that it uses the published packages, and run pulumi again.");
        return Environment.ExitCode = 1;
    }
}
