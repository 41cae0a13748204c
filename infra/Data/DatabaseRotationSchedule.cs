namespace Infra.Data;

/// <summary>Who changes the password of the services, and how often.</summary>
/// <param name="Function">The name of the rotation function in the stack's account and region.</param>
/// <param name="Interval">Whole days.</param>
public sealed record DatabaseRotationSchedule(string Function, TimeSpan Interval);
