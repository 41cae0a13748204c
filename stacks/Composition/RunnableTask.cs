using Pulumi;

namespace Stacks.Composition;

/// <summary>What <c>aws ecs run-task</c> must be told to run a one-off task.</summary>
/// <param name="Name">The task's name, and its container's.</param>
/// <param name="Definition">The ARN of the task definition, with its revision.</param>
/// <param name="Subnets">Their ids, with commas between them.</param>
/// <param name="SecurityGroup">The id of its service's group.</param>
internal sealed record RunnableTask(string Name, Output<string> Definition, Output<string> Subnets, Output<string> SecurityGroup);
