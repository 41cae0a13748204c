namespace Tests.Fixtures;

/// <summary>Whoever waits by it does not wait at all: each delay is over at once, and the time has gone on by it.</summary>
internal sealed class ImpatientClock(DateTimeOffset start) : TimeProvider
{
    private long _ticks = start.UtcTicks;

    public ImpatientClock()
        : this(new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero))
    {
    }

    /// <summary>How many times as long as it was asked for a delay takes.</summary>
    public int Pace { get; init; } = 1;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.Zero)
        {
            Interlocked.Add(ref _ticks, dueTime.Ticks * Pace);
        }

        ThreadPool.QueueUserWorkItem(_ => callback(state));
        return new Done();
    }

    private sealed class Done : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
