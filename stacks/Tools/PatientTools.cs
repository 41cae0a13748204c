namespace Stacks.Tools;

/// <summary>
/// Asks again, later and later, where a tool was told to ask less often: what was throttled has not been done. An update is no question: it
/// has asked again by itself, half of it may be done, and the word may be about anything that it did in an hour.
/// </summary>
public sealed class PatientTools(ITools tools, TimeProvider clock) : ITools
{
    private const int Attempts = 6;

    public async Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var answer = await tools.RunAsync(call, cancellation);
            if (answer.Succeeded || call.EndsByItself || attempt == Attempts || ToolTroubles.In(answer) != ToolTrouble.Throttled)
            {
                return answer;
            }

            await Task.Delay(TimeSpan.FromSeconds(Math.Pow(2, attempt - 1)), clock, cancellation);
        }
    }
}
