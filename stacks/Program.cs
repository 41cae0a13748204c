using Infra.Plans;
using Stacks.Planning;

var planned = await StackPlanner.PlanAsync(StackFiles.Find(), args[0], args.Length > 1 ? args[1] : null);
Console.Write(PlanText.Write(planned.Plan));
return 0;
