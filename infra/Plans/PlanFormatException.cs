namespace Infra.Plans;

/// <summary>A text that should hold a plan does not; the message names the text and the place.</summary>
public sealed class PlanFormatException(string message, Exception? cause = null) : Exception(message, cause);
