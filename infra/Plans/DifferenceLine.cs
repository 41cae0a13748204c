namespace Infra.Plans;

/// <summary>A line that is gone (<c>-</c>), new (<c>+</c>), or stays and says where the lines below it belong (blank).</summary>
public sealed record DifferenceLine(char Sign, string Text)
{
    public override string ToString() => $"{Sign} {Text}";
}
