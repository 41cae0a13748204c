namespace Stacks.Operations;

/// <summary>Waits, and says meanwhile what it sees. Every wait has an end.</summary>
/// <param name="clock">What time it is.</param>
/// <param name="say">Hears a line whenever something has changed.</param>
public sealed class Patience(TimeProvider clock, Action<string> say)
{
    /// <summary>Looks again and again until there is something.</summary>
    /// <param name="what">Completes "waited N minutes for".</param>
    /// <param name="every">The pause between two looks.</param>
    /// <param name="atMost">How long it may take in all.</param>
    /// <param name="look">Looks once; throws what cannot get better any more.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="OperationFailedException">The time is up.</exception>
    public async Task<T> ForAsync<T>(string what, TimeSpan every, TimeSpan atMost, Func<Task<Look<T>>> look, CancellationToken cancellation)
        where T : class
    {
        var begin = clock.GetTimestamp();
        for (string? before = null; ;)
        {
            var (done, seen) = await look();
            if (seen != before)
            {
                say(seen);
                before = seen;
            }

            if (done is not null)
            {
                return done;
            }

            if (clock.GetElapsedTime(begin) + every > atMost)
            {
                throw new OperationFailedException(FormattableString.Invariant($"waited {atMost.TotalMinutes:0.#} minutes for {what}; last seen: {seen}"));
            }

            await Task.Delay(every, clock, cancellation);
        }
    }
}
