namespace Stacks.Tools;

/// <summary>
/// Asks again, later and later, where a tool was told to ask less often: what was throttled has not been done. Pulumi is run once: it asks
/// again by itself, and what it has begun may be half done.
/// </summary>
public sealed class PatientTools(ITools tools, TimeProvider clock) : ITools
{
    private const int Attempts = 6;
    private const string Once = "pulumi";

    public async Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var answer = await tools.RunAsync(call, cancellation);
            if (answer.Succeeded || call.Tool == Once || attempt == Attempts || ToolTroubles.In(answer) != ToolTrouble.Throttled)
            {
                return answer;
            }

            await Task.Delay(TimeSpan.FromSeconds(Math.Pow(2, attempt - 1)), clock, cancellation);
        }
    }
}
