using Pulumi;

namespace Infra.Access;

/// <summary>A secret that a service is given as an environment variable.</summary>
/// <param name="Variable">The name of the variable: <c>STRIPE_SECRET_KEY</c>.</param>
/// <param name="Arn">Of the secret, whose whole text is the value.</param>
/// <param name="Key">The key that opens it.</param>
public sealed record ApplicationSecret(string Variable, Output<string> Arn, EncryptionKey Key);
