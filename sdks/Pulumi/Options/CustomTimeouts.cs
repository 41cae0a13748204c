namespace Pulumi;

/// <summary>How long the provider may take, where its own limits do not fit.</summary>
public sealed class CustomTimeouts
{
    public TimeSpan? Create { get; set; }

    public TimeSpan? Update { get; set; }
}
