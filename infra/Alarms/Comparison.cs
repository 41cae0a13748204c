namespace Infra.Alarms;

/// <summary>On which side of the threshold trouble lies.</summary>
public enum Comparison
{
    Above,
    AtOrAbove,
    Below,
}
