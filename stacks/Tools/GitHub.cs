using System.Text.Json;

namespace Stacks.Tools;

/// <summary>GitHub's REST API by its CLI, in one repository.</summary>
/// <param name="tools">Where it runs.</param>
/// <param name="repository"><c>owner/name</c></param>
public sealed class GitHub(ITools tools, string repository)
{
    /// <summary>What stands at a path below the repository, as a record: <c>environments/staging</c>, or an empty path for the repository itself.</summary>
    /// <exception cref="ToolException">There is no answer to work with.</exception>
    public Task<T> ReadAsync<T>(string path, CancellationToken cancellation)
        where T : class
        => tools.ReadAsync<T>(Call("GET", path, null), cancellation);

    /// <summary>As <see cref="ReadAsync"/>; null for what is not there.</summary>
    /// <exception cref="ToolException">There is no answer to work with.</exception>
    public async Task<T?> FindAsync<T>(string path, CancellationToken cancellation)
        where T : class
    {
        try
        {
            return await ReadAsync<T>(path, cancellation);
        }
        catch (ToolException missing) when (missing.Trouble == ToolTrouble.NotFound)
        {
            return null;
        }
    }

    /// <summary>Whether there is something at a path, where that is all of the answer.</summary>
    /// <exception cref="ToolException">There is no answer to work with.</exception>
    public async Task<bool> HasAsync(string path, CancellationToken cancellation)
    {
        try
        {
            await tools.TextAsync(Call("GET", path, null), cancellation);
            return true;
        }
        catch (ToolException missing) when (missing.Trouble == ToolTrouble.NotFound)
        {
            return false;
        }
    }

    /// <summary>Sends a body, which becomes JSON, and reads the answer.</summary>
    /// <exception cref="ToolException">It was refused.</exception>
    public Task<T> SendAsync<T>(string method, string path, object body, CancellationToken cancellation)
        where T : class
        => tools.ReadAsync<T>(Call(method, path, JsonSerializer.Serialize(body, JsonSerializerOptions.Web)), cancellation);

    private ToolCall Call(string method, string path, string? body)
    {
        var address = path.Length == 0 ? $"repos/{repository}" : $"repos/{repository}/{path}";
        string[] arguments = ["api", address, "--method", method, "--header", "X-GitHub-Api-Version: 2022-11-28"];
        return new ToolCall("gh", body is null ? arguments : [.. arguments, "--input", "-"]) { Input = body };
    }
}
