namespace Stacks.Tools;

/// <summary>The AWS CLI in the region of a stack.</summary>
/// <param name="tools">Where it runs.</param>
/// <param name="region">For every call.</param>
public sealed class Aws(ITools tools, string region)
{
    /// <summary>The answer to an operation as a record: <c>aws.ReadAsync&lt;Services&gt;(cancellation, "ecs", "describe-services", "--cluster", ...)</c>.</summary>
    /// <exception cref="ToolException">There is no answer to work with.</exception>
    public Task<T> ReadAsync<T>(CancellationToken cancellation, params string[] arguments)
        where T : class
        => tools.ReadAsync<T>(Call(arguments), cancellation);

    /// <summary>An operation whose answer nobody needs.</summary>
    /// <exception cref="ToolException">It failed.</exception>
    public Task DoAsync(CancellationToken cancellation, params string[] arguments) => tools.TextAsync(Call(arguments), cancellation);

    // The pager would wait for somebody who is not there.
    private ToolCall Call(string[] arguments) => new("aws", [.. arguments, "--region", region, "--output", "json", "--no-cli-pager"]);
}
