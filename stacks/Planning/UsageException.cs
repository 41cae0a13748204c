using Pulumi;

namespace Stacks.Planning;

/// <summary>What a person asked for cannot be had; the message says what can. As a <see cref="RunException"/> the engine prints it alone.</summary>
public sealed class UsageException(string message, Exception? cause = null) : RunException(message, cause);
