namespace Stacks.Tools;

/// <summary>
/// Asks again, later and later, where a tool was told to ask less often: what was throttled has not been done. What ends by itself is left
/// out: an update that fails after an hour has done its part, and the words may stand anywhere in what it tells.
/// </summary>
public sealed class PatientTools(ITools tools, TimeProvider clock) : ITools
{
    private const int Attempts = 6;

    public async Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var answer = await tools.RunAsync(call, cancellation);
            if (answer.Succeeded || attempt == Attempts || call.EndsByItself || ToolTroubles.In(answer) != ToolTrouble.Throttled)
            {
                return answer;
            }

            await Task.Delay(TimeSpan.FromSeconds(Math.Pow(2, attempt - 1)), clock, cancellation);
        }
    }
}
