using System.Net;

namespace Tests.Operations;

/// <summary>Answers of web addresses, one after the other, the last of them for ever; an address that nobody recorded fails the test.</summary>
internal sealed class RecordedWeb : HttpMessageHandler
{
    private readonly Dictionary<string, Queue<Func<HttpResponseMessage>>> _answers = new(StringComparer.Ordinal);

    /// <summary>Every address that was asked, ordered by text: they are asked at the same time.</summary>
    public List<string> Asked { get; } = [];

    public RecordedWeb On(string address, params Func<HttpResponseMessage>[] answers)
    {
        _answers[address] = new(answers);
        return this;
    }

    public static Func<HttpResponseMessage> Answer(int status, string text = "", string? location = null) => () =>
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(text) };
        response.Headers.Location = location is null ? null : new Uri(location);
        return response;
    };

    public static Func<HttpResponseMessage> Failing(Exception exception) => () => throw exception;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = $"{request.RequestUri}";
        lock (_answers)
        {
            Asked.Add(address);
            Assert.True(_answers.TryGetValue(address, out var answers), $"nobody recorded an answer of {address}");
            var answer = answers.Count > 1 ? answers.Dequeue() : answers.Peek();
            return Task.FromResult(answer());
        }
    }
}
