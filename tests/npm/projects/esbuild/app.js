import { define } from 'klipp/elements';

define('/klipp/');
