using Stacks.Operations;
using Tests.Fixtures;

namespace Tests.Operations;

public sealed class PatienceTests
{
    private readonly List<string> _said = [];

    [Fact]
    public async Task It_says_what_it_sees_whenever_that_changes()
    {
        var looks = new Queue<Look<string>>([new(null, "0 of 2"), new(null, "0 of 2"), new(null, "1 of 2"), new("done", "2 of 2")]);

        var done = await Of().ForAsync("two tasks", TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(1), () => Task.FromResult(looks.Dequeue()), CancellationToken.None);

        Assert.Equal("done", done);
        Assert.Equal(["0 of 2", "1 of 2", "2 of 2"], _said);
    }

    [Fact]
    public async Task It_ends_and_says_what_it_saw_last()
    {
        var looks = 0;

        var exception = await Assert.ThrowsAsync<OperationFailedException>(() => Of().ForAsync(
            "two tasks", TimeSpan.FromSeconds(20), TimeSpan.FromMinutes(1.5), () => Task.FromResult(new Look<string>(null, $"look {++looks}")), CancellationToken.None));

        Assert.Equal("waited 1.5 minutes for two tasks; last seen: look 5", exception.Message);
    }

    private Patience Of() => new(new ImpatientClock(), _said.Add);
}
