namespace Pulumi;

/// <summary>Knows what of a run is still going on, and what went wrong.</summary>
internal sealed class Runner
{
    private readonly Lock _lock = new();
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HashSet<Exception> _faults = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> _errors = [];

    // The program itself is the first; it ends the run only if nothing that it started is still going on.
    private int _pending = 1;

    /// <summary>Runs the program and all that it starts, up to the first failures; gives their messages.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(Func<Task> program)
    {
        Watch(program());
        await _over.Task;
        lock (_lock)
            return [.. _errors];
    }

    /// <summary>Makes the run wait for the task and fail if it fails.</summary>
    public void Track(Task task)
    {
        if (task.IsCompletedSuccessfully)
            return;
        lock (_lock)
            _pending++;
        Watch(task);
    }

    public void ReportError(string message)
    {
        lock (_lock)
            _errors.Add(message);
    }

    private void Watch(Task task)
    {
        if (task.IsCompleted)
            Finish(task);
        else
            _ = task.ContinueWith(Finish, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private void Finish(Task task)
    {
        var faults = task switch
        {
            { Exception: { } exception } => exception.Flatten().InnerExceptions,
            { IsCanceled: true } => [new TaskCanceledException(task)],
            _ => (IReadOnlyCollection<Exception>)[],
        };
        lock (_lock)
        {
            // One fault passes through every output that depends on it and is still one fault.
            foreach (var fault in faults.Where(_faults.Add))
            {
                _errors.Add(Describe(fault));
                Environment.ExitCode = 32;
            }

            _pending--;
            if (_pending == 0 || _faults.Count > 0)
                _over.TrySetResult();
        }
    }

    private static string Describe(Exception fault) => fault switch
    {
        RunException or ResourceException { HideStack: true } => fault.Message,
        ResourceException => $"{fault}",
        _ => $"Running program '{Environment.GetCommandLineArgs()[0]}' failed with an unhandled exception:\n{fault}",
    };
}
